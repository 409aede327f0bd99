-- Nodes: reports that go together whatever else is known. The block is a hash of its name, the body is binary.
CREATE TABLE node (
  key INTEGER PRIMARY KEY,
  block INTEGER NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX node_block ON node (block);

-- Hashes of the keys that nodes are linked by; the reports' own table does without these.
CREATE TABLE node_key (
  hash INTEGER NOT NULL,
  node INTEGER NOT NULL,
  PRIMARY KEY (hash, node)
) WITHOUT ROWID;
