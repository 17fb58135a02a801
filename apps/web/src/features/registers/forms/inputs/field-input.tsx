import { DateField } from '../../../../ui/fields/date-field'
import { textOf } from '../typed-values'
import { AgencyInput } from './agency-input'
import { ChoiceInput } from './choice-input'
import { FilesInput } from './files-input'
import { frameOf, type InputProps } from './input-props'
import { LinkInput } from './link-input'
import { NumberInput } from './number-input'
import { PhotosInput } from './photos-input'
import { PlaceInput } from './place-input'
import { PointInput } from './point-input'
import { ReferenceInput } from './reference-input'
import { ShapeInput } from './shape-input'
import { TextInput } from './text-input'
import { YesNoInput } from './yes-no-input'

/** The input of a field by its kind. */
export function FieldInput(props: InputProps) {
  const { field, ...rest } = props
  switch (field.kind) {
    case 'text':
      return <TextInput {...rest} field={field} />
    case 'number':
    case 'count':
    case 'money':
      return <NumberInput {...rest} field={field} />
    case 'date':
      return <DateField {...frameOf(props)} value={textOf(rest.typed) || null} onChange={rest.onChange} />
    case 'choice':
      return <ChoiceInput {...rest} field={field} />
    case 'yesNo':
      return <YesNoInput {...rest} field={field} />
    case 'place':
      return <PlaceInput {...rest} field={field} />
    case 'agency':
      return <AgencyInput {...rest} field={field} />
    case 'link':
      return <LinkInput {...rest} field={field} />
    case 'point':
      return <PointInput {...rest} field={field} />
    case 'line':
    case 'area':
      return <ShapeInput {...rest} field={field} />
    case 'file':
      return <FilesInput {...rest} field={field} />
    case 'photo':
      return <PhotosInput {...rest} field={field} />
    case 'documentReference':
      return <ReferenceInput {...rest} field={field} />
  }
}
