import type { Answers, FormField, FormPage } from '../../../domain/forms/definition'
import { takesAnswer } from '../../../domain/forms/definition'
import { answerFields } from '../../ui/fields/registry'
import type { Worded } from '../../ui/text'
import { publicFormText } from './text'

type Asked = Worded & {
  answers: Answers
  /** by path: what is wrong */
  errors: Readonly<Record<string, string>>
  todayIso: string
  onChange: (name: string, value: unknown) => void
  onUnreadable: (path: string, isUnreadable: boolean) => void
}

/** One page of a public form. */
export function QuestionPage({ page, at, count, ...asked }: Asked & { page: FormPage; at: number; count: number }) {
  const t = publicFormText(asked.locale)
  return (
    <section aria-labelledby={page.title ? 'step-title' : undefined}>
      {count > 1 && <p className="text-14 text-muted">{t('where', { at, count })}</p>}
      {page.title && (
        <h2 id="step-title" tabIndex={-1} className="text-22 outline-none">
          {page.title}
        </h2>
      )}
      {page.intro && <p className="mt-1 max-w-question whitespace-pre-line text-muted">{page.intro}</p>}
      <div className="mt-4 grid gap-8">
        {page.fields.map((field) => (
          <Question key={field.name} field={field} {...asked} />
        ))}
      </div>
    </section>
  )
}

function Question({ field, answers, errors, onChange, onUnreadable, todayIso, locale }: Asked & { field: FormField }) {
  if (field.type === 'heading') return <h3 className="max-w-question text-18">{field.text}</h3>
  if (!takesAnswer(field)) return <p className="max-w-question whitespace-pre-line">{field.text}</p>
  // No public form has one (`assertPublicForm`).
  if (field.type === 'measure') return null
  const { name } = field
  const pathOf = (part?: string) => (part ? `${name}.${part}` : name)
  const Answer = answerFields[field.type]
  return (
    <div className={field.type === 'table' ? undefined : 'max-w-question'}>
      <Answer
        field={field}
        value={answers[name]}
        onChange={(value) => onChange(name, value)}
        onBlur={() => undefined}
        onUnreadable={(isUnreadable, part) => onUnreadable(pathOf(part), isUnreadable)}
        errorOf={(part) => errors[pathOf(part)] ?? null}
        todayIso={todayIso}
        locale={locale}
      />
    </div>
  )
}
