-- Demonstration data: the tasks about documents that end soon came from a rule, which remembers them.
insert into task_rule_mark (kind, subject_id, occurrence, task_id, marked_at)
  select 'DOCUMENT_EXPIRES', s.id, s.expires_on, min(t.id), @now from task t join stay s on s.id = t.subject_id
  where t.kind = 'DOCUMENT_EXPIRES' and s.expires_on is not null group by s.id, s.expires_on;
