/** Two forms as other programs write them: Kobo with two languages and its own order of columns, ODK with a repeat. */
type Sheets = { name: string; rows: string[][] }[]

export const kobo: Sheets = [
  {
    name: 'survey',
    rows: [
      [
        'type',
        'name',
        'label::English (en)',
        'label::فارسی (fa)',
        'required',
        'relevant',
        'constraint',
        'constraint_message::فارسی (fa)',
        'appearance',
      ],
      ['start', 'start', '', '', '', '', '', '', ''],
      ['end', 'end', '', '', '', '', '', '', ''],
      ['begin_group', 'household', 'Household', 'خانوار', '', '', '', '', 'field-list'],
      ['text', 'head', 'Head', 'سرپرست', 'false', '', '', '', ''],
      ['integer', 'people', 'Members', 'شمار اعضا', 'true', '', '. >= 1 and . <= 20', '', ''],
      ['select_one water', 'water', 'Water', 'آب از کجاست؟', 'true', '${people} > 2', '', '', ''],
      ['end_group', '', '', '', '', '', '', '', ''],
      ['begin_group', 'wants', 'Needs', 'نیازها', '', '', '', '', ''],
      [
        'select_multiple needs',
        'needs',
        'Needs',
        'چه لازم دارید؟',
        '',
        '',
        'count-selected(.) <= 2',
        'حداکثر دو گزینه',
        '',
      ],
      [
        'text',
        'why',
        'Why',
        'چرا؟',
        '${people} >= 5',
        "selected(${needs}, 'health') or not(selected(${water}, 'piped'))",
        '',
        '',
        'multiline',
      ],
      ['end_group', '', '', '', '', '', '', '', ''],
    ],
  },
  {
    name: 'choices',
    rows: [
      ['list_name', 'name', 'label::English (en)', 'label::فارسی (fa)'],
      ['water', 'piped', 'Piped', 'لوله‌کشی'],
      ['water', 'tanker', 'Tanker', 'تانکر'],
      ['needs', 'health', 'Health', 'درمان'],
      ['needs', 'school', 'School', 'مدرسه'],
      ['needs', 'road', 'Road', 'راه'],
    ],
  },
  {
    name: 'settings',
    rows: [
      ['form_title', 'id_string', 'default_language'],
      ['پیمایش خانوار', 'house', 'English (en)'],
    ],
  },
]

export const odk: Sheets = [
  {
    name: 'survey',
    rows: [
      ['type', 'name', 'label', 'required', 'relevance', 'constraint', 'constraint message', 'calculation'],
      ['begin repeat', 'crops', 'کشت‌ها', '', '', '', '', ''],
      ['select one from crop', 'crop', 'محصول', 'yes', '', '', '', ''],
      ['decimal', 'area', 'سطح', '', '', '. >= 0', '', ''],
      ['end repeat', '', '', '', '', '', '', ''],
      ['calculate', 'total', '', '', '', '', '', 'round(sum(${area}), 1)'],
      ['select_one yes_no', 'owner', 'مالک است؟', 'yes', '', '', '', ''],
      ['decimal', 'rented', 'اجاره', '', "not(${owner} = 'yes')", '. <= ${total}', 'از کل بیشتر است', ''],
      ['integer', 'سال', 'سال', '', '', '', '', ''],
      ['calculate', 'share', '', '', '', '', '', "if(${owner} = 'yes', ${total} div 2, coalesce(${rented}, 0))"],
      ['acknowledge', 'agree', 'می‌پذیرم', 'TRUE', '', '', '', ''],
      ['note', 'done', 'سپاس', '', "${agree} = 'OK'", '', '', ''],
      ['geopoint', 'place', 'کجاست؟', '', '', '', '', ''],
    ],
  },
  {
    name: 'choices',
    rows: [
      ['list name', 'name', 'label'],
      ['crop', 'wheat', 'گندم'],
      ['crop', 'barley', 'جو'],
      ['yes_no', 'yes', 'بلی'],
      ['yes_no', 'no', 'خیر'],
    ],
  },
]
