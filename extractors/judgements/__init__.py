"""What a judgement is read by: the grades of inspectorates in sentences, and those in tables."""
