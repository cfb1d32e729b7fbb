-- What a rule has opened a task for: each occurrence stands here once, whoever runs the rule and however often.
create table task_rule_mark (
  kind varchar(32) not null,
  subject_id bigint not null,
  occurrence date not null,
  task_id bigint,
  marked_at datetime(6) not null,
  primary key (kind, subject_id, occurrence),
  foreign key (task_id) references task (id)
);

insert into task_rule_mark (kind, subject_id, occurrence, task_id, marked_at)
  select 'DOCUMENT_EXPIRES', s.id, s.expires_on, min(t.id), min(t.created_at) from task t join stay s on s.id = t.subject_id
  where t.kind = 'DOCUMENT_EXPIRES' and s.expires_on is not null group by s.id, s.expires_on;
