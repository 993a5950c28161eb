/** "Erase everything" asks once more, in place, and then says that it is done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsProps } from './options.tsx';

type Step = 'offered' | 'asked' | 'done' | 'failed';

export function OptionsErase({ words: { options }, acts }: OptionsProps) {
  const [step, go] = useState<Step>('offered');
  const no = useRef<HTMLButtonElement>(null);
  // whoever presses twice by mistake erases nothing
  useEffect(() => {
    if (step === 'asked') no.current?.focus();
  }, [step]);
  const erase = () =>
    acts.erase().then(
      () => go('done'),
      () => go('failed'),
    );
  return (
    <>
      <h2>{options.erase}</h2>
      <p class="fine">{options.eraseDetail}</p>
      {step === 'asked' ? (
        <div class="sure">
          <span>{options.eraseAsk}</span>
          <button type="button" class="button" ref={no} onClick={() => go('offered')}>
            {options.eraseNo}
          </button>
          <button type="button" class="button danger grave" onClick={erase}>
            {options.eraseYes}
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => go('asked')}>
          {options.erase}
        </button>
      )}
      <p role="status" class="fine">
        {step === 'done' && options.erased}
        {step === 'failed' && options.eraseFailed}
      </p>
    </>
  );
}
