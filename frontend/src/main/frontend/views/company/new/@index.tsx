import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { toast } from 'Frontend/components/toast';
import type { Values } from 'Frontend/components/form/fields';
import { EstateCreate } from 'Frontend/graphql/EstateCreate';
import { TemplateChoice } from 'Frontend/graphql/TemplateChoice';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import type { UserError } from 'Frontend/lib/userErrors';
import { Adjust } from './_Adjust';
import { Basics } from './_Basics';
import { estateInput } from './_input';

/** A new estate in two steps: what it is and by which procedure, then the figures to adjust. */
export default function NewEstate() {
  const choice = useQuery(TemplateChoice, {});
  const create = useAct(EstateCreate);
  const navigate = useNavigate();
  const [basics, setBasics] = useState<Values>();
  const [adjusting, setAdjusting] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (settings: Readonly<Record<string, string>>) => {
    if (!basics) return;
    const result = (await create.run((key) => ({ input: estateInput(basics, settings, key) })))?.estateCreate;
    if (!result) return;
    setErrors(result.errors);
    if (result.estate) {
      toast(t('estate.created'));
      await navigate(`/company/estates/${result.estate.id}`);
    } else if (!result.errors.some(({ path }) => path.includes('settings'))) {
      setAdjusting(false);
    }
  };

  return (
    <Page title={t('estate.new')}>
      <Loaded of={choice}>
        {({ templates, workCalendars }) => {
          const template = templates.find(({ id }) => id === basics?.['template']);
          return adjusting && template ? (
            <Adjust
              template={template}
              busy={create.busy}
              failure={create.failure}
              errors={errors}
              onBack={() => setAdjusting(false)}
              onSubmit={(settings) => void submit(settings)}
            />
          ) : (
            <Basics
              templates={templates}
              calendars={workCalendars}
              initial={basics}
              errors={errors}
              onNext={(values) => {
                setBasics(values);
                setErrors([]);
                setAdjusting(true);
              }}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
