-- Demonstration data: what colleagues have read of the library, a second edition, a draft and a review that is overdue. Invented.
insert into content_read (account_id, edition_id, read_at)
  select a.id, e.id, @now - interval 20 day from account a join content_edition e
  where a.role_group not in ('EMPLOYER', 'AGENCY') and e.subject not in ('T12', 'BORDER_WORKER');

-- The health topic says since last week how to ask for support after what one has lived through.
update content_edition set status = 'SUPERSEDED', ended_at = @now - interval 6 day, ended_by = 6 where subject = 'T17';
insert into content_edition (subject, number, status, basis, source, source_date, checked_on, next_review, change_note, published_at, published_by)
  select subject, 2, 'PUBLISHED', basis, source, source_date, checked_on, next_review, 'Se agregó cómo pedir apoyo emocional sin esperar turno.', @now - interval 6 day, 6
  from content_edition where subject = 'T17' and number = 1;
set @health = (select id from content_edition where subject = 'T17' and number = 2);
insert into content_author (edition_id, account_id) values (@health, 7);
insert into content_text (edition_id, language, title, body, hint, reviewer, reviewed_at, reviewed_by)
  select @health, t.language, t.title,
    case t.language when 'es' then concat(t.body, '\n\nSi siente que ya no puede más, dígalo al entrar: le atendemos antes.') else t.body end,
    t.hint, case t.language when 'es' then 'Leticia Gordillo Paz' end, case t.language when 'es' then @now - interval 6 day end, case t.language when 'es' then 6 end
  from content_text t join content_edition e on e.id = t.edition_id where e.subject = 'T17' and e.number = 1;

-- Somebody who masters Creole and French has read the first topics.
update content_text t join content_edition e on e.id = t.edition_id
  set t.reviewer = 'Marie-Claire Augustin', t.reviewed_at = @now - interval 9 day, t.reviewed_by = 6
  where t.language in ('fr', 'ht') and e.subject in ('T1', 'T2', 'T3');

-- The fees topic is being written for the new year.
insert into content_edition (subject, number, status, basis, source, source_date, checked_on, next_review, change_note)
  select subject, 2, 'DRAFT', basis, source, source_date, checked_on, next_review, 'Se anuncia que los montos cambian en enero.' from content_edition where subject = 'T7' and number = 1;
set @fees = (select id from content_edition where subject = 'T7' and number = 2);
insert into content_author (edition_id, account_id) values (@fees, 7);
insert into content_text (edition_id, language, title, body, hint)
  select @fees, t.language, t.title, concat(t.body, case t.language when 'es' then '\n\nEn enero cambian los montos: pida la hoja nueva.' else '' end), t.hint
  from content_text t join content_edition e on e.id = t.edition_id where e.subject = 'T7' and e.number = 1;

-- The rules for border workers should have been looked at again.
update content_edition set next_review = @today - interval 10 day where subject = 'BORDER_WORKER';
