-- Demonstration data: professions, a note kept apart and an attention that was corrected. Everybody in it is invented.
update account set profession = 'SOCIAL_WORK' where id in (2, 3, 6);
update account set profession = 'LAW' where id = 4;
update account set profession = 'PSYCHOLOGY' where id = 5;
update attention set note_secrecy = 'PROTECTION' where id = 29;
insert into attention_former (attention_id, held_on, channel, place, minutes, language, note, note_secrecy, replaced_at, replaced_by, why)
  select id, held_on, 'TELEPHONE', null, 15, language, note, note_secrecy, recorded_at + interval 1 hour, recorded_by,
    'Se anotó como llamada y fue en la oficina.' from attention where id = 1;
