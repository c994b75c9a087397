// Names of all constraints.
SHOW CONSTRAINTS
