"""How all tests run: whatever the machine, its speed and its load, twice the same."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "pressgen", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("pressgen")
