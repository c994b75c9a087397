// Finds the Edit that undid another.
CREATE INDEX editUndoes IF NOT EXISTS FOR (n:Edit) ON (n.undoes)
