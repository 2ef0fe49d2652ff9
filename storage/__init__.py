"""Tables and every query. Points inward at the core; sees no platform."""
