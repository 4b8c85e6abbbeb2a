"""What an indicator is read by: figures, measures, roles of numbers, tables and cards."""
