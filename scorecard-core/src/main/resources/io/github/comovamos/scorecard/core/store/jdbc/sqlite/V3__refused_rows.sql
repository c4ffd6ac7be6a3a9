-- How many rows of a dataset's file were refused stood at the end of the words on how it was read, where there were any.
ALTER TABLE dataset ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER dataset_is_not_updated;

UPDATE dataset
SET refused = CAST(substr(reading, instr(reading, ' refused=') + length(' refused=')) AS INTEGER),
    reading = substr(reading, 1, instr(reading, ' refused=') - 1)
WHERE reading GLOB '* refused=[0-9]*'
  AND substr(reading, instr(reading, ' refused=') + length(' refused=')) NOT GLOB '*[^0-9]*';

CREATE TRIGGER dataset_is_not_updated BEFORE UPDATE ON dataset
BEGIN SELECT RAISE(ABORT, 'a dataset is never changed'); END;
