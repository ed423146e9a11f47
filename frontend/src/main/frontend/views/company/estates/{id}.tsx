import { useParams, useSearchParams } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Steps } from 'Frontend/components/Steps';
import { StaffPanel } from 'Frontend/features/staff/StaffPanel';
import { EstateSetup } from 'Frontend/graphql/EstateSetup';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { About } from './_About';
import { GoLive } from './_GoLive';
import { Next } from './_Next';
import { Rooms } from './_Rooms';
import { doneSteps, nextStep, type Setup, type StepName, stepNames } from './_steps';

/** One estate: set up step by step, taken up again where it was left. */
export default function Estate() {
  const { id = '' } = useParams();
  const query = useQuery(EstateSetup, { id });
  return (
    <Loaded of={query}>
      {({ estate, ...others }) =>
        estate ? (
          <Content key={id} setup={{ ...others, estate }} onChange={query.refetch} />
        ) : (
          <Page title={t('case.gone')} narrow>
            <p>{t('failure.notFound')}</p>
          </Page>
        )
      }
    </Loaded>
  );
}

function Content({ setup, onChange }: { setup: Setup; onChange: () => void }) {
  const { estate } = setup;
  const [search, setSearch] = useSearchParams();
  const done = doneSteps(setup);
  const asked = stepNames.find((name) => name === search.get('step'));
  const step = asked ?? (estate.status === 'LIVE' ? 'about' : nextStep(setup));
  const go = (name: string) => setSearch({ step: name });
  const next = (name: StepName) => <Next ready={done[step]} label={t(`setup.next.${name}`)} onNext={() => go(name)} />;
  return (
    <Page
      title={estate.name}
      actions={<Badge tone={estate.status === 'LIVE' ? 'ok' : 'warn'}>{t(`estateStatus.${estate.status}`)}</Badge>}
    >
      <div className="stack">
        <Steps
          label={t('setup.steps')}
          current={step}
          onGo={go}
          steps={stepNames.map((name) => ({ name, label: t(`setup.${name}`), done: done[name], open: true }))}
        />
        {step === 'about' ? <About setup={setup} next={next('rooms')} /> : null}
        {step === 'rooms' ? <Rooms setup={setup} onChange={onChange} next={next('staff')} /> : null}
        {step === 'staff' ? (
          <div className="stack">
            <p>{t('setup.staffText')}</p>
            <StaffPanel estateId={estate.id} onChange={onChange} />
            {next('live')}
          </div>
        ) : null}
        {step === 'live' ? <GoLive setup={setup} done={done} onChange={onChange} /> : null}
      </div>
    </Page>
  );
}
