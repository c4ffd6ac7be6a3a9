package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final String COMMANDS = """
        demo                                             | municipality,name,axis,average,exact,rated,asked,place,published
        init                                             | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        agenda list                                      | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        agenda show                                      | action,axis,weight,title,from-evaluation,rule,reconstructed,criterion
        agenda check AGENDA                              | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        agenda import AGENDA                             | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        evaluation list                                  | evaluation,from,to,released,ratings
        evaluation add 4 --from 2013-06 --to 2013-07     | evaluation,from,to,released,ratings
        rate SPGG 5 9.5                                  | municipality,name,action,revision,before,before-status,rating,status,evidence,source,note,rule,computed,who,when,why
        ratings list                                     | municipality,name,action,rating,status,evidence,source,note,rule,computed,reconstructed
        ratings template                                 | municipality,name,action,rating,status,evidence,source,note,rule,computed,reconstructed
        ratings import RATINGS                           | place,value,message
        ratings history                                  | municipality,name,action,revision,before,before-status,rating,status,evidence,source,note,rule,computed,who,when,why
        scoreboard                                       | municipality,name,axis,average,exact,rated,asked,place,published
        ranking                                          | place,municipality,name,group,by,average,exact,rated,asked
        ratings compute                                  | municipality,name,action,rule,reconstructed,result,rating,computed,exact,status,reason
        indicator list                                   | indicator,title,unit,direction,cadence,source
        indicator show homicide                          | indicator,area,period,value,goal,sample,dataset,instrument
        indicator add home-burglary                      | indicator,title,unit,direction,cadence,source
        evidence import FIGURES --dataset x --source y   | place,value,message
        evidence list                                    | dataset,shape,source,retrieved,instrument,records,sha256,who,when,why
        evidence show crimes                             | name,areas,from,to,records
        evidence figures                                 | indicator,area,period,value,goal,sample,dataset,instrument
        evidence cases                                   | case,category,area,opened,closed,outcome,responsible,dataset,instrument
        evidence diff crimes officers                    | shape,name,area,period,field,before,after
        population import RESIDENTS --dataset x --source y | place,value,message
        population list                                  | area,year,vintage,residents,dataset
        stoplight --month 2014-01                        | indicator,municipality,month,count,mean,goal,colour,months,flags
        stoplight --year 2014                            | indicator,municipality,month,count,mean,goal,colour,months,flags
        stoplight --year 2014 --ranking                  | place,municipality,name,green,yellow,red,none,points,score
        objectives --year 2013                           | municipality,indicator,period,current,goal,percent,exact
        staffing --year 2013 --population conapo         | municipality,population,vintage,officers,rate,needed,short
        vetting --month 2014-12                          | municipality,evaluated,approved,share,baseline,change,still-active
        pulse --period 2013-05 --against 2013-01         | area,answer,share,sample,margin,change,within-margin
        reports --until 2014-03-31                       | municipality,category,closed,open,mean-days,median-days,place
        """;

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withEvidence(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COMMANDS)
    void asCsvThereAreTheColumnsAndNothingElse(String line, String columns) {
        CliRun run = run(line, "csv");
        int width = columns.split(",").length;

        assertThat(run.done()).startsWith(columns + "\n").endsWith("\n").doesNotContain("\r");
        assertThat(run.lines())
                .as("every line of `%s` has the columns of its header", line)
                .allMatch(row -> cells(row) == width);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COMMANDS)
    void asJsonThereIsOneDocumentOnOneLine(String line, String columns) throws JsonProcessingException {
        String json = run(line, "json").done();

        JsonNode document = new ObjectMapper().readTree(json);

        assertThat(json).hasLineCount(1).endsWith("\n");
        assertThat(document.isObject() || document.isArray()).isTrue();
        assertThat(document).as("what `%s` gives as JSON", line).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COMMANDS)
    void asATableItIsForPeopleAndWithoutColoursWhereThereIsNoTerminal(String line, String columns) {
        String table = run(line, "table").done();

        assertThat(table)
                .as("what `%s` shows", line)
                .endsWith("\n")
                .doesNotContain(columns)
                .doesNotContain("\u001B");
        assertThat(table.lines()).as("no line has spaces at its end").noneMatch(text -> text.endsWith(" "));
    }

    /** The cells of a line; in what is written here no cell has a line end. */
    private static int cells(String line) {
        return line.replaceAll("\"([^\"]|\"\")*\"", "").split(",", -1).length;
    }

    private CliRun run(String line, String format) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.replaceAll(word -> switch (word) {
            case "AGENDA" -> program.file("trial.yaml", Samples.AGENDA);
            case "RATINGS" -> program.file("ratings.csv", "municipality,action,rating\nSPGG,5,9.5\n");
            case "FIGURES" -> program.file("f.csv", "indicator,area,period,value\nhomicide,19018,2014-01,0\n");
            case "RESIDENTS" -> program.file("r.csv", "area,year,residents\n19018,2020,397205\n");
            default -> word;
        });
        words.addAll(List.of("--format", format, "--store", program.store()));
        return program.run(words.toArray(String[]::new));
    }
}
