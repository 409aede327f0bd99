-- The last day on which an exercise may have ended, '' where nobody tells.
ALTER TABLE exercise ADD COLUMN ended TEXT COLLATE "C" NOT NULL DEFAULT '';

-- The ends of the words of names and places, so that a piece of a word is found.
CREATE TABLE exercise_part (
  kind TEXT COLLATE "C" NOT NULL,
  part TEXT COLLATE "C" NOT NULL,
  exercise BIGINT NOT NULL,
  PRIMARY KEY (kind, part, exercise)
);
