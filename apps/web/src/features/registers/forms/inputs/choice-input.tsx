import { CheckField } from '../../../../ui/fields/check-field'
import { ChoiceField } from '../../../../ui/fields/choice-field'
import choiceStyles from '../../../../ui/fields/choice-field.module.css'
import fieldStyles from '../../../../ui/fields/field.module.css'
import { SelectField } from '../../../../ui/fields/select-field'
import { listOf, textOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

const mostInSight = 4

/** Few answers of a required field stand in sight, others in a list; several may be ticked where the field says so. */
export function ChoiceInput(props: InputProps<'choice'>) {
  const { field, typed, onChange, optional } = props
  if (field.isMany) return <ManyChoices {...props} />
  const options = field.options.map(({ code, name }) => ({ value: code, label: name }))
  if (!optional && options.length <= mostInSight)
    return <ChoiceField {...frameOf(props)} value={textOf(typed) || null} onChange={onChange} choices={options} />
  return (
    <SelectField
      {...frameOf(props)}
      value={textOf(typed)}
      onChange={onChange}
      options={options}
      placeholder="Chưa chọn"
    />
  )
}

function ManyChoices({ field, id, typed, onChange, error, optional }: InputProps<'choice'>) {
  const chosen = listOf(typed)
  return (
    <fieldset className={`${choiceStyles.set} ${error ? fieldStyles.invalid : ''}`}>
      <legend className={fieldStyles.label}>
        {field.name}
        {optional ? <span className={fieldStyles.optional}> (không bắt buộc)</span> : null}
      </legend>
      {error ? <p className={fieldStyles.error}>{error}</p> : null}
      {field.options.map(({ code, name }, index) => (
        <CheckField
          key={code}
          id={index === 0 ? id : `${id}-${code}`}
          label={name}
          checked={chosen.includes(code)}
          onChange={(isChosen) => onChange(isChosen ? [...chosen, code] : chosen.filter((one) => one !== code))}
        />
      ))}
    </fieldset>
  )
}
