-- Demonstration data: what some colleagues have to know, read and unread, in the order in which it happened. All invented.
insert into notice (account_id, kind, reference, path, created_at, read_at)
select * from (
  select t.owner_id, case t.kind when 'REFERRAL_ANSWERED' then 'REFERRAL_ANSWERED' else 'CANDIDACY_ANSWERED' end as kind,
    null as reference, concat('/staff/task.xhtml?id=', t.id) as path, t.created_at as happened, t.closed_at as seen
  from task t where t.kind in ('REFERRAL_ANSWERED', 'CANDIDACY_ANSWERED')
  union all
  select t.owner_id, 'VACANCY_TO_APPROVE', null, concat('/staff/task.xhtml?id=', t.id), t.created_at, null
  from task t where t.kind = 'VACANCY_TO_APPROVE' and t.state = 'OPEN'
  union all
  select a.id, 'CHILD_ALONE', p.reference, concat('/staff/person.xhtml?id=', p.id), p.registered_at, p.registered_at + interval 20 minute
  from person p join account a on a.role_group in ('COORDINATOR', 'PROTECTION') and a.site_id = p.site_id
  where p.company = 'UNACCOMPANIED'
  union all
  select a.id, 'REFERRAL_RECEIVED', null, concat('/agency/referral.xhtml?id=', r.id), r.sent_at, null
  from referral r join account a on a.agency_id = r.agency_id where r.status = 'SENT'
) told order by happened;
