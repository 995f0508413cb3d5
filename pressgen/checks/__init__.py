"""What a careful reviser would find: one file a rule, an explicit registry, a runner."""
