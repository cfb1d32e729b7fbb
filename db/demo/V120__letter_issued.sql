-- Demonstration data: a letter that was handed over. Everybody in it is invented.
insert into letter_issued (id, person_id, kind, subject_id, site_id, reference, language, day, title, organisation, sheet, issued_at, issued_by)
select 1, a.person_id, 'ATTENTION', a.id, a.site_id, 'CA-000001', 'es', @today, 'Constancia de atención', i.name,
  concat('<header><table class="head" role="presentation"><tbody><tr><!--logo--><td><p class="organisation">', i.name, '</p><p class="line">', i.domicile, '</p></td></tr></tbody></table></header><main><p class="reference">Referencia CA-000001</p><h1>Constancia de atención</h1><p>A quien corresponda:</p><p>', i.name, ' hace constar que su personal atendió a:</p><p class="name">', p.used_name, '</p></main>'),
  @now - interval 1 hour, 2
from attention a join person p on p.id = a.person_id join installation i where a.id = 4;
