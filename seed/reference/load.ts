import type { PayloadRequest } from 'payload'
import { parseJalali } from '../../src/domain/calendar/jalali'
import type { Tally } from '../upsert'
import { upsert } from '../upsert'
import groups from './agency-groups.json' with { type: 'json' }
import holidays from './holidays.json' with { type: 'json' }
import provinces from './provinces.json' with { type: 'json' }
import regulations from './regulations.json' with { type: 'json' }

const byMoon = 'محاسبه تقویمی؛ با رؤیت هلال ممکن است یک روز جابه‌جا شود'

/** What every installation needs: provinces, festival groups, regulations, and the national holidays of 1404 to 1406. */
export async function loadReference(req: PayloadRequest, tally: Map<string, Tally>): Promise<void> {
  for (const { code, name, nameEn } of provinces) {
    await upsert(req, tally, {
      collection: 'provinces',
      key: { code },
      data: {
        name,
        nameEn,
        organisationName: `سازمان مدیریت و برنامه‌ریزی استان ${name}`,
        councilName: 'شورای راهبری توسعه مدیریت استان',
        weekend: ['thursday', 'friday'],
        active: true,
      },
    })
  }
  for (const { code, ...data } of groups) await upsert(req, tally, { collection: 'agency-groups', key: { code }, data })
  for (const { title, jalaliDate, ...data } of regulations) {
    const date = jalaliDate ? parseJalali(jalaliDate) : null
    await upsert(req, tally, { collection: 'regulations', key: { title }, data: { ...data, date } })
  }
  for (const { date, title, lunar } of holidays) {
    const data = { sourceLetter: lunar ? byMoon : 'قانون تعطیلات رسمی' }
    await upsert(req, tally, { collection: 'holidays', key: { date, title }, data })
  }
}
