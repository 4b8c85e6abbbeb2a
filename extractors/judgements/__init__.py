"""What a judgement is read by: the grades of inspectorates and auditors in sentences, and those in tables."""
