/** The choices of the embed dialog. */
import type { ReactNode } from 'react'
import { views } from '../model/anchors.ts'
import { pairsOf } from '../model/relations.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { fonts, layouts, themes } from '../state/ViewState.ts'
import type { EmbedChoice } from './EmbedChoice.ts'
import { Select } from './Select.tsx'

const forms = ['iframe-and-loader', 'iframe', 'link-and-loader'] as const

interface Props {
  choice: EmbedChoice
  choose: (choice: EmbedChoice) => void
}

export function EmbedOptions({ choice, choose }: Props) {
  const { outline, words } = useExplainer()
  const { embed } = words
  return (
    <div className="mt-3 grid grid-cols-2 gap-3 text-note">
      <Choice
        label={embed.shape}
        values={layouts}
        names={embed.shapes}
        value={choice.layout}
        choose={(layout) => {
          choose({ ...choice, layout })
        }}
      />
      <Choice
        label={embed.opensOn}
        values={views}
        names={words.views}
        value={choice.view}
        choose={(view) => {
          choose({ ...choice, view })
        }}
      />
      <Choice
        label={embed.colours}
        values={themes}
        names={embed.themes}
        value={choice.theme}
        choose={(theme) => {
          choose({ ...choice, theme })
        }}
      />
      <Choice
        label={embed.typeface}
        values={fonts}
        names={embed.fonts}
        value={choice.font}
        choose={(font) => {
          choose({ ...choice, font })
        }}
      />
      <Labelled label={embed.lens}>
        <Select
          value={choice.parties.join(',')}
          choose={(ids) => {
            choose({ ...choice, parties: ids ? ids.split(',') : [] })
          }}
        >
          <option value="">{embed.everybody}</option>
          {outline.parties.map((party) => (
            <option key={party.id} value={party.id}>
              {words.followLink(party)}
            </option>
          ))}
          {pairsOf(outline).map(({ parties }) => {
            const ids = parties.map(({ id }) => id).join(',')
            return (
              <option key={ids} value={ids}>
                {words.comparing(parties)}
              </option>
            )
          })}
        </Select>
      </Labelled>
      <Choice
        label={embed.form}
        values={forms}
        names={embed.forms}
        value={choice.form}
        choose={(form) => {
          choose({ ...choice, form })
        }}
      />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  values: readonly Value[]
  names: Readonly<Record<Value, string>>
  value: Value
  choose: (value: Value) => void
}

function Choice<Value extends string>({ label, values, names, value, choose }: ChoiceProps<Value>) {
  return (
    <Labelled label={label}>
      <Select
        value={value}
        choose={(chosen) => {
          const known = values.find((one) => one === chosen)
          if (known) choose(known)
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </Select>
    </Labelled>
  )
}

interface LabelledProps {
  label: string
  children: ReactNode
}

function Labelled({ label, children }: LabelledProps) {
  return (
    <label className="grid grid-cols-1 gap-1 text-soft">
      {label}
      {children}
    </label>
  )
}
