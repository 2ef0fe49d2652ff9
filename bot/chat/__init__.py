"""The seam between the core and the platforms: what people do, what we show, what a platform can."""
