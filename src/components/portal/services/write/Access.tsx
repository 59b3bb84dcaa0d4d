'use client'

import type { AccessStage } from '../../../../domain/catalogue/identityForm'
import { allStages } from '../../../../domain/catalogue/identityForm'
import { channelsOf, inPersonReasons, visitScopes } from '../../../../domain/catalogue/options'
import type { Locale } from '../../../../i18n/locale'
import { catalogueText, servicesText } from '../text'
import type { WriterProps } from './parts'
import { Choice, Count, Line, Tick, Ticks } from './parts'

/** Section 6: where the service is found, and each of its four stages. */
export function Access({ form, set, errorOf, locale }: WriterProps) {
  const at = { errorOf, locale }
  const stages = allStages(form.stages)
  const change = (name: string) => (part: Partial<AccessStage>) =>
    set({ stages: stages.map((stage) => (stage.stage === name ? { ...stage, ...part } : stage)) })
  return (
    <>
      <Line {...at} path="url" value={form.url} onChange={(url) => set({ url })} ltr />
      <Line {...at} path="systemName" value={form.systemName} onChange={(systemName) => set({ systemName })} />
      <p id="stages" tabIndex={-1} className="text-14 text-muted">
        {servicesText(locale)('help.stages')}
      </p>
      {stages.map((stage) => (
        <Stage key={stage.stage} stage={stage} change={change(stage.stage)} {...at} />
      ))}
    </>
  )
}

type StageProps = {
  stage: AccessStage
  change: (part: Partial<AccessStage>) => void
  errorOf: (path: string) => string | null
  locale: Locale
}

/** One stage: what is asked of its two kinds appears when the kind is ticked, and stays as long as something is written there. */
function Stage({ stage, change, errorOf, locale }: StageProps) {
  const words = catalogueText(locale)
  const path = `stages.${stage.stage}`
  const at = { errorOf, locale }
  const showsChannels = stage.electronic || stage.channels.length > 0
  const showsReasons = stage.nonElectronic || stage.inPersonReasons.length > 0
  return (
    <section
      aria-labelledby={`${path}-title`}
      className="grid gap-4 rounded-card border border-line bg-paper px-5 py-4"
    >
      <h2 id={`${path}-title`} className="text-18 font-strong">
        {words.at(`stagePrinted.${stage.stage}`)}
      </h2>
      <Tick
        {...at}
        path={`${path}.electronic`}
        label="electronic"
        value={stage.electronic}
        onChange={(electronic) => change({ electronic })}
      />
      {showsChannels && (
        <>
          <Ticks
            {...at}
            path={`${path}.channels`}
            label="channels"
            list="channel"
            values={channelsOf[stage.stage]}
            value={stage.channels}
            onChange={(channels) => change({ channels })}
          />
          {stage.channels.includes('other') && (
            <Line
              {...at}
              path={`${path}.channelOther`}
              label="channelOther"
              value={stage.channelOther}
              onChange={(channelOther) => change({ channelOther })}
            />
          )}
          {stage.channels.includes('counter') && (
            <Line
              {...at}
              path={`${path}.counterContract`}
              label="counterContract"
              value={stage.counterContract}
              onChange={(counterContract) => change({ counterContract })}
              ltr
            />
          )}
        </>
      )}
      <Tick
        {...at}
        path={`${path}.nonElectronic`}
        label="nonElectronic"
        value={stage.nonElectronic}
        onChange={(nonElectronic) => change({ nonElectronic })}
      />
      {showsReasons && (
        <>
          <Ticks
            {...at}
            path={`${path}.inPersonReasons`}
            label="inPersonReasons"
            list="inPersonReason"
            values={inPersonReasons}
            value={stage.inPersonReasons}
            onChange={(reasons) => change({ inPersonReasons: reasons })}
          />
          {stage.inPersonReasons.includes('other') && (
            <Line
              {...at}
              path={`${path}.inPersonReasonOther`}
              label="inPersonReasonOther"
              value={stage.inPersonReasonOther}
              onChange={(inPersonReasonOther) => change({ inPersonReasonOther })}
            />
          )}
          <div className="grid gap-4 sm:grid-cols-2">
            <Choice
              {...at}
              path={`${path}.visitScope`}
              label="visitScope"
              list="visitScope"
              values={visitScopes}
              value={stage.visitScope}
              onChange={(visitScope) => change({ visitScope })}
            />
            <Count
              {...at}
              path={`${path}.nonElectronicPercent`}
              label="nonElectronicPercent"
              value={stage.nonElectronicPercent}
              onChange={(nonElectronicPercent) => change({ nonElectronicPercent })}
            />
          </div>
        </>
      )}
    </section>
  )
}
