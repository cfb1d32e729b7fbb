-- Demonstration data: the four documents published, what some people got, and the code most colleagues signed. All invented.
update agreement_edition e join installation i set e.status = 'PUBLISHED', e.organisation = i.name, e.domicile = i.domicile,
  e.contact = concat(i.phone, ' · ', i.email, ' · ', i.website), e.published_at = timestamp(@friday - interval 200 day, '17:00'), e.published_by = 6;
insert into agreement_review (edition_id, language, account_id) values (1, 'en', 6), (2, 'en', 6), (3, 'en', 6), (4, 'en', 6), (4, 'fr', 5);

insert into agreement_delivery (form_key, person_id, edition_id, kind, language, text_mark, outcome, held_on, present, interpreter, reason, recorded_at, recorded_by) values
(uuid(), 2, 1, 'ATTENTION_LETTER', 'es', sha2('demo', 256), 'SIGNED_PAPER', @friday - interval 46 day, null, null, null, timestamp(@friday - interval 46 day, '18:00'), 2),
(uuid(), 2, 2, 'PRIVACY_NOTICE', 'es', sha2('demo', 256), 'SIGNED_PAPER', @friday - interval 46 day, null, null, null, timestamp(@friday - interval 46 day, '18:01'), 2),
(uuid(), 2, 3, 'SAFETY_CODE', 'es', sha2('demo', 256), 'PENDING', @friday - interval 46 day, null, null, 'Su hija se sintió mal y tuvo que irse', timestamp(@friday - interval 46 day, '18:02'), 2),
(uuid(), 6, 1, 'ATTENTION_LETTER', 'ht', sha2('demo', 256), 'READ_ALOUD', @friday - interval 1 day, 'Su esposo', 'Wilner Joseph', null, timestamp(@friday - interval 1 day, '17:10'), 2),
(uuid(), 6, 2, 'PRIVACY_NOTICE', 'ht', sha2('demo', 256), 'SHOWN', @friday - interval 1 day, 'Su esposo', 'Wilner Joseph', null, timestamp(@friday - interval 1 day, '17:15'), 2),
(uuid(), 6, 3, 'SAFETY_CODE', 'ht', sha2('demo', 256), 'DECLINED', @friday - interval 1 day, 'Su esposo', 'Wilner Joseph', 'Prefiere leerlo con calma en casa', timestamp(@friday - interval 1 day, '17:20'), 2);

-- Agreements to be referred are in writing: what somebody needs often tells of her health.
update consent set method = 'SIGNED_PAPER' where purpose = 'REFER_TO_AGENCY' and method = 'SPOKEN_WITNESSED';

-- The next letter of attention is being written.
insert into agreement_edition (id, kind, number, status, begun_at) values (5, 'ATTENTION_LETTER', 2, 'DRAFT', @now - interval 2 hour);
insert into agreement_author (edition_id, account_id) values (5, 6);
insert into agreement_text (edition_id, language, part, body) select 5, language, part, body from agreement_text where edition_id = 1 and language in ('es', 'en');
