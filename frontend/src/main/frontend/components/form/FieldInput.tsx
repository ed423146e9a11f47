import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import { ComboBox } from '@vaadin/react-components/ComboBox.js';
import { PasswordField } from '@vaadin/react-components/PasswordField.js';
import { RadioButton } from '@vaadin/react-components/RadioButton.js';
import { RadioGroup } from '@vaadin/react-components/RadioGroup.js';
import { TextArea } from '@vaadin/react-components/TextArea.js';
import { TextField } from '@vaadin/react-components/TextField.js';
import type { Field, Value } from './fields';
import { NativeInput } from './NativeInput';
import { Photos } from './Photos';

interface Props {
  readonly field: Field;
  readonly value: Value | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** The widget for a field. */
export function FieldInput({ field, value, error, onChange }: Props) {
  const text = typeof value === 'string' ? value : '';
  const common = {
    label: field.label,
    value: text,
    required: field.required ?? false,
    invalid: error !== undefined,
    errorMessage: error ?? '',
    manualValidation: true,
    ...(field.hint ? { helperText: field.hint } : {}),
    onValueChanged: (event: CustomEvent<{ value: string | null }>) => {
      if (event.detail.value !== text) onChange(event.detail.value ?? '');
    },
  };
  switch (field.kind) {
    case 'line':
      return <TextField {...common} {...(field.inputMode ? { inputmode: field.inputMode } : {})} />;
    case 'secret':
      return <PasswordField {...common} autocomplete="off" />;
    case 'text':
      return <TextArea {...common} minRows={3} maxRows={12} maxlength={field.longest ?? 2000} />;
    case 'search':
      return <ComboBox {...common} items={[...field.options]} clearButtonVisible />;
    case 'pick':
      return (
        <RadioGroup {...common}>
          {field.options.map((option) => (
            <RadioButton key={option.value} value={option.value} label={option.label} />
          ))}
        </RadioGroup>
      );
    case 'yes':
      return (
        <Checkbox
          label={field.label}
          checked={value === true}
          invalid={error !== undefined}
          errorMessage={error ?? ''}
          manualValidation
          {...(field.hint ? { helperText: field.hint } : {})}
          onCheckedChanged={(event) => {
            if (event.detail.value !== (value === true)) onChange(event.detail.value);
          }}
        />
      );
    case 'photos':
      return (
        <Photos
          label={field.label}
          most={field.most}
          papers={field.papers ?? false}
          error={error}
          onChange={onChange}
        />
      );
    case 'choice':
    case 'instant':
    case 'day':
    case 'number':
      return <NativeInput field={field} value={text} error={error} onChange={onChange} />;
  }
}
