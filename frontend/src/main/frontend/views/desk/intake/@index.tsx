import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form } from 'Frontend/components/form/Form';
import { textOf, type Values } from 'Frontend/components/form/fields';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { toast } from 'Frontend/components/toast';
import { HouseholdSearch, type Match } from 'Frontend/features/intake/HouseholdSearch';
import { KnownShared } from 'Frontend/features/intake/KnownShared';
import { Related } from 'Frontend/features/intake/Related';
import { CaseReceive } from 'Frontend/graphql/CaseReceive';
import { IntakeChoices } from 'Frontend/graphql/IntakeChoices';
import { t } from 'Frontend/lib/i18n';
import { useAct, useQuery } from 'Frontend/lib/query';
import { useMembership, useZone } from 'Frontend/lib/session';
import type { UserError } from 'Frontend/lib/userErrors';
import { intakeFields, offeredChannels } from './_fields';
import { receiveInput } from './_input';

/** The desk takes a case in on somebody's behalf, whatever the channel. */
export default function Intake() {
  const estateId = useMembership().estateId ?? '';
  const zone = useZone();
  const navigate = useNavigate();
  const choices = useQuery(IntakeChoices, { estateId });
  const receive = useAct(CaseReceive);
  const [match, setMatch] = useState<Match>();
  const [values, setValues] = useState<Values>({});
  const [shared, setShared] = useState<string>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const submit = async (entered: Values) => {
    const result = (
      await receive.run((key) => ({
        input: { ...receiveInput(entered, match, estateId, zone, key), sharedProblemId: shared },
      }))
    )?.caseReceive;
    if (!result) return;
    setErrors(result.errors);
    if (result.case) {
      toast(t('intake.done', { reference: result.case.reference }));
      await navigate(`/desk/cases/${result.case.id}`);
    }
  };

  return (
    <Page title={t('intake.new')} narrow>
      <Loaded of={choices}>
        {(data) => (
          <div className="stack">
            <HouseholdSearch estateId={estateId} onSelect={setMatch} />
            <Related estateId={estateId} unitId={match?.unit.id} commonPlaceId={textOf(values, 'commonPlaceId')} />
            <KnownShared
              estateId={estateId}
              category={textOf(values, 'category')}
              unitId={match?.unit.id}
              commonPlaceId={textOf(values, 'commonPlaceId')}
              chosen={shared}
              onChoose={setShared}
            />
            <Form
              fields={intakeFields(data, match !== undefined)}
              initial={{
                channel: offeredChannels(data).includes('PHONE') ? 'PHONE' : '',
                kind: 'COMPLAINT',
                shareContact: true,
              }}
              submitLabel={t('intake.submit')}
              busy={receive.busy}
              failure={receive.failure}
              errors={errors}
              onChange={setValues}
              onSubmit={(entered) => void submit(entered)}
            />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
