-- Mistakes are verbs. A hire annulled frees the candidacy for another, so a candidacy can have several placements, of which
-- at most one counts; what the person's stage was before is kept with the placement.
alter table placement
  add key placement_candidacy (candidacy_id, status),
  drop index candidacy_id,
  add column stage_before varchar(24),
  add column undone_why varchar(1000);

-- An attention registered by mistake stays, marked.
alter table attention
  add column annulled_at datetime(6),
  add column annulled_by bigint,
  add column annulled_why varchar(1000);
