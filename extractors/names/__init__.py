"""Names of persons and posts, and what stands beside them."""
