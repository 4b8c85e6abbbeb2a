"""The clauses of resolutions that order work, each kind by how it names the work and the one who is to do it."""
