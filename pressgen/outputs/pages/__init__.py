"""The pages of a newsroom's web site: what each is, where it lies and what its template receives."""
