// Runs the ten lines with what core makes a consumer have, and nothing else.

import java.nio.file.Path
import java.util.jar.JarFile

def jar = new File(basedir, 'target/embed.jar')

// In a repository, a library lies in the folder group/artifact/version.
def classPath = new JarFile(jar).withCloseable { it.manifest.mainAttributes.getValue('Class-Path') }
def libraries = classPath.split(' ').collect { it.tokenize('/')[-3] }.toSorted()
def allowed = [
    'jackson-annotations', 'jackson-core', 'jackson-databind', 'jackson-dataformat-yaml', 'jspecify',
    'scorecard-core', 'snakeyaml'
]
assert libraries == allowed: "whoever depends on scorecard-core gets $libraries: make what only some users need " +
    '<optional> in scorecard-core/pom.xml, and name it in the pom of the program that needs it'

def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
def program = new ProcessBuilder(java, '-jar', jar.path).redirectErrorStream(true).start()
def printed = program.inputStream.readLines()
assert program.waitFor() == 0: 'the ten lines end with a fault: ' + printed.join('\n')
assert printed == new File(basedir, 'expected-output.txt').readLines('UTF-8'): 'the ten lines print something ' +
    'else: if that is meant, change src/it/embed/expected-output.txt and the README'
