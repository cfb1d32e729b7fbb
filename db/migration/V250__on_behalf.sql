-- What was said by telephone or on paper and written down by a colleague; and when an answer was given, whoever wrote it.
create table on_behalf (
  id bigint not null auto_increment primary key,
  subject varchar(40) not null,
  subject_id bigint not null,
  state varchar(40) not null,
  party varchar(12) not null,
  medium varchar(12) not null,
  said_on date not null,
  said_by varchar(160),
  account_id bigint not null,
  recorded_at datetime(6) not null,
  undone_at datetime(6),
  foreign key (account_id) references account (id),
  key on_behalf_subject (subject, subject_id)
);

alter table referral add column answered_at datetime(6) after answer_due_at;
alter table candidacy add column answered_at datetime(6) after interview_note;

-- The moment of earlier answers stands in the trail; where it does not, the last step is the only one that is known.
update referral r set r.answered_at = coalesce(
  (select max(a.at) from audit_entry a where a.subject = 'Referral' and a.subject_id = r.id and a.verb in ('accept', 'refuse')),
  r.status_since)
where r.status in ('ACCEPTED', 'REFUSED', 'ATTENDED', 'CLOSED');
update candidacy c set c.answered_at = coalesce(
  (select min(a.at) from audit_entry a where a.subject = 'Candidacy' and a.subject_id = c.id and a.verb in ('interview', 'hire', 'reject')),
  c.status_since)
where c.status in ('INTERVIEW', 'HIRED', 'REJECTED');
