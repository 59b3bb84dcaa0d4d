'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import { compileForm } from '../../../domain/forms/compileEdition'
import type { FormDefinition, FormField, MeasureSnapshot } from '../../../domain/forms/definition'
import { fieldsOf } from '../../../domain/forms/definition'
import type { Block } from '../../../domain/forms/generateBlocks'
import type { FieldProblem } from '../../../domain/problems'
import { send } from '../../ui/problem'

export type BuiltForm = {
  blocks: readonly Block[]
  definition: FormDefinition
  /** by name, in the order of the form */
  fields: ReadonlyMap<string, FormField>
  /** what is wrong with rules and formulas as they are now */
  faults: readonly FieldProblem[]
}

/** The form as it is being built, compiled by the same function that freezes it. */
export function useBuiltForm(): BuiltForm {
  const [state] = useAllFormFields()
  const { fields, cycle } = useMemo(
    () => reduceFieldsToValues(state, true) as { fields?: unknown; cycle?: unknown },
    [state],
  )
  const measures = useMeasures(typeof cycle === 'string' ? cycle : null)
  return useMemo(() => {
    const blocks = (Array.isArray(fields) ? fields : []) as Block[]
    const { definition, faults } = compileForm(blocks, measures)
    return {
      blocks,
      definition,
      fields: new Map(fieldsOf(definition).map((field) => [field.name, field])),
      faults: faults.filter(({ path }) => /\.(rules|formula)$/.test(path)),
    }
  }, [fields, measures])
}

type Measures = ReadonlyMap<string, MeasureSnapshot>
const none: Measures = new Map()
/** One answer for all blocks of the page. */
const asked = new Map<string, Promise<Measures>>()

function useMeasures(cycle: string | null): Measures {
  const [found, setFound] = useState<Measures>(none)
  useEffect(() => {
    let isGone = false
    if (cycle) {
      const answer = asked.get(cycle) ?? loadMeasures(cycle)
      asked.set(cycle, answer)
      void answer.then((measures) => !isGone && setFound(measures))
    }
    return () => {
      isGone = true
    }
  }, [cycle])
  return found
}

async function loadMeasures(cycle: string): Promise<Measures> {
  const address = `/api/measures?depth=0&pagination=false&where[cycle][equals]=${encodeURIComponent(cycle)}`
  const sent = await send<{ docs: MeasureSnapshot[] }>(address, { method: 'GET' })
  if (!sent.ok) {
    asked.delete(cycle)
    return none
  }
  const whole = (measure: MeasureSnapshot): MeasureSnapshot => ({
    ...measure,
    levels: measure.levels ?? [],
    steps: measure.steps ?? [],
  })
  return new Map(sent.data.docs.map((measure) => [measure.id, whole(measure)]))
}
