// On a page of several small forms: what was typed into the others is saved too when one is sent. Without a script each is saved alone.

const changed = new Set();
document.addEventListener('input', (event) => event.target.form?.method === 'post' && changed.add(event.target.form));

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const others = [...changed].filter((other) => other !== form && other.isConnected);
  if (!others.length || form.method !== 'post') return;
  event.preventDefault();
  // One that is refused is sent as the browser would, last: its page shows what is wrong, with everything that was typed into it.
  let refused;
  for (const other of others) {
    if (!other.checkValidity()) refused ??= other;
    else if (!(await accepted(other))) refused ??= other;
  }
  if (!refused) return leave(form, event.submitter);
  if (await accepted(form, event.submitter)) leave(refused);
  else leave(form, event.submitter);
});

/** Whether the server took a form: it then leads on to a page. */
async function accepted(form, submitter) {
  const data = new FormData(form, submitter);
  const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
  const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => ({}));
  return answer.type === 'opaqueredirect';
}

function leave(form, submitter) {
  changed.clear();
  form.requestSubmit(submitter);
}
