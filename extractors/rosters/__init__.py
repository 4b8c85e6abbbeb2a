"""Lists of those present, of apologies and of substitutes."""
