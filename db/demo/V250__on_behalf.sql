-- Demonstration data: when answers were given, and some that came by telephone or on paper and were written down. All invented.
update referral r set r.answered_at = coalesce(
  (select max(t.at) from timeline_entry t where t.kind = 'REFERRAL' and t.subject_id = r.id and t.verb in ('accept', 'refuse')),
  r.status_since)
where r.status in ('ACCEPTED', 'REFUSED', 'ATTENDED', 'CLOSED');
update candidacy set answered_at = if(status = 'INTERVIEW' or interview_at is null, status_since, least(interview_at, status_since))
where status in ('INTERVIEW', 'HIRED', 'REJECTED');

insert into on_behalf (subject, subject_id, state, party, medium, said_on, said_by, account_id, recorded_at)
select 'Referral', r.id, r.status, 'AGENCY', if(r.id % 2 = 0, 'PAPER', 'TELEPHONE'), date(r.status_since - interval 6 hour),
  if(r.id % 3 = 0, null, 'Licda. Imelda Ruano (inventada)'), r.sent_by, r.status_since + interval 18 hour
from referral r where r.id = 1 or r.status in ('ACCEPTED', 'REFUSED') and not exists (select 1 from account a where a.agency_id = r.agency_id);
insert into on_behalf (subject, subject_id, state, party, medium, said_on, said_by, account_id, recorded_at)
select 'Candidacy', c.id, c.status, 'EMPLOYER', 'TELEPHONE', date(c.status_since - interval 6 hour), 'Encargada de personal (inventada)',
  c.proposed_by, c.status_since + interval 2 hour
from candidacy c where c.id in (1, 2);
insert into on_behalf (subject, subject_id, state, party, medium, said_on, said_by, account_id, recorded_at)
select 'Candidacy', c.id, 'PROPOSED', 'PERSON', 'TELEPHONE', date(c.proposed_at - interval 6 hour), null, c.proposed_by, c.proposed_at
from candidacy c where c.id in (14, 15);
insert into on_behalf (subject, subject_id, state, party, medium, said_on, said_by, account_id, recorded_at)
select 'Vacancy', v.id, 'DRAFT', 'EMPLOYER', 'PAPER', date(v.created_at - interval 6 hour), 'Gerencia (inventada)', 2, v.created_at
from vacancy v where v.id = 1;
update timeline_entry t join on_behalf b on b.subject = 'Referral' and b.subject_id = t.subject_id
join account a on a.id = b.account_id
set t.account_id = a.id, t.actor = a.display_name
where t.kind = 'REFERRAL' and t.verb in ('receive', 'accept', 'refuse');
