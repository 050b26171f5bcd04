-- What came into force lately, for the reminders that it answers.
CREATE INDEX measures_plan_published_at ON measures_plan (published_at) WHERE state = 'PUBLISHED';
