-- A person says yes or no to each purpose, by which edition of the notice and with whose help; what was registered by mistake is
-- annulled. Each row so far is a yes.
alter table consent
  add column granted boolean not null default true,
  add column notice_id bigint,
  add column witness varchar(160),
  add column interpreter varchar(160),
  add column annulled_at datetime(6),
  add column annulled_by bigint,
  add column annulled_why varchar(400),
  add foreign key (notice_id) references agreement_edition (id);

-- A condition of stay that was recorded by mistake no longer counts, and the one before it stands again.
alter table stay
  add column annulled_at datetime(6),
  add column annulled_by bigint,
  add column annulled_why varchar(400);
