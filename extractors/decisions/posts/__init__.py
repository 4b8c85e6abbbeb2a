"""Posts that the meeting fills: elections, appointments, and the titles below which they stand."""
