import { sql } from '@payloadcms/db-postgres/drizzle'

/** A picture of the media library (`m`) as JSON. */
const picture = sql.raw(`jsonb_build_object('id', m.id, 'url', '/api/media/file/' || m.filename, 'alt', m.alt,
  'width', m.width::int, 'height', m.height::int)`)

/** What the editor wrote of the festival `f` of the province `p`; the body's pictures are found inside its tree. */
export const festivalTextColumns = sql`
  f.title, f.held_on as "heldOn", f.place, f.summary, f.body, f.performance_year::int as year,
  jsonb_build_object('code', p.code, 'name', p.name, 'organisation', p.organisation_name) as province,
  (select ${picture} from media m where m.id = f.cover_id) as cover,
  coalesce((select jsonb_agg(${picture}) from media m where m.id::text in (
    select jsonb_path_query(f.body, 'strict $.**?(@.type == "upload").value', '{}', true) #>> '{}')), '[]') as pictures,
  coalesce((select jsonb_agg(jsonb_build_object('title', w.title, 'agency', a.id, 'agencyName', coalesce(r.agency_name, a.name),
      'reason', w.reason, 'hasCard', r.id is not null) order by w._order)
    from festivals_thematic_awards w join agencies a on a.id = w.agency_id
    left join results r on r.festival_id = f.id and r.agency_id = a.id where w._parent_id = f.id), '[]') as awards`
