// Starts the page, and the same module again as its worker: one file, one address.
// It runs before anything else and where there may be no document, so it uses nothing but the platform.
// There are two programs: the first reads the samples and is small; the complete one takes over for all else.

const here = import.meta.url;
const inPage = typeof document !== 'undefined';

if (inPage) {
  applyChosenTheme();
  document.documentElement.lang = firstLanguage();
  showLead();
  offerWorker();
  addEventListener('keydown', askForKeys);
}

const first = {
  kind: 'first',
  wasm: ['{{first-wasm}}', '{{first-wasm-integrity}}'],
  glue: ['{{first-glue}}', '{{first-glue-integrity}}'],
};
const complete = {
  kind: 'languages',
  wasm: ['{{complete-wasm}}', '{{complete-wasm-integrity}}'],
  glue: ['{{complete-glue}}', '{{complete-glue-integrity}}'],
};

async function start() {
  // What the address asks for is brought at once: the first program has neither Handbook nor Plan.
  const wantsAll = !inPage || /^#\/(handbook|plan)/.test(location.hash);
  await run(await bring(wantsAll ? complete : first));
}

// Once all of the complete program is there, the first one leaves, and what it left in `calwiseCase` is taken up.
// A file that cannot be had is the first program's to tell; what fails later has only this script to tell it.
globalThis.calwiseComplete = async (leave) => {
  const program = await bring(complete);
  if (program.language.tag !== document.documentElement.lang) program.language = await bringTexts(complete.kind);
  leave();
  await run(program).catch(explain);
};

async function bring({ kind, wasm, glue }) {
  const texts = inPage ? bringTexts(kind) : undefined;
  texts?.catch(() => {}); // reported below, also when another file fails first
  const style = inPage && kind !== 'first' ? bringStyle() : undefined;
  const [address, integrity] = wasm;
  const module = fetch(new URL(address, here), { integrity });
  module.catch(() => {}); // reported below, also when the glue fails first
  const { default: init } = await bringGlue(glue);
  await style;
  return { init, module: await module, language: await texts };
}

// What the complete program shows besides. A page without its style is better than none.
function bringStyle() {
  const sheet = document.querySelector('link[disabled]');
  if (!sheet) return undefined;
  return new Promise((done) => {
    sheet.onload = sheet.onerror = done;
    sheet.disabled = false;
  });
}

// A module that is imported cannot be given its digest; one that was asked for before, by a link, can.
function bringGlue([address, integrity]) {
  if (inPage) {
    const href = new URL(address, here).href;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', integrity, href }));
  }
  return import(address);
}

async function run({ init, module, language }) {
  globalThis.calwiseTexts = language;
  await init({ module_or_path: module });
}

// The first program has a button for the sheet of keys and no key of its own: `?` presses it.
function askForKeys({ key, target }) {
  if (key === '?' && !/AREA|INPUT|SELECT/.test(target.tagName) && !kept('keys')) document.querySelector('#keys')?.click();
}

function kept(name) {
  try {
    return localStorage.getItem(`calwise.${name}`);
  } catch {
    return null; // Storage is closed to this page: nothing was chosen.
  }
}

function applyChosenTheme() {
  const theme = kept('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

// As chosen before, else as the browser prefers, else English.
function firstLanguage() {
  const wanted = [kept('language') ?? '', ...navigator.languages].map((tag) => tag.split('-')[0].toLowerCase());
  return wanted.find((tag) => Object.hasOwn(languages(), tag)) ?? 'en';
}

// What the page is for stands there before its program does; the program puts all of it in its place.
function showLead() {
  const lead = document.querySelector(`#starting [lang="${document.documentElement.lang}"]`);
  if (lead && !location.hash) lead.hidden = false;
}

function languages() {
  return JSON.parse(document.querySelector('meta[name="calwise-languages"]').content);
}

// The texts of the language in which the page says that it is.
async function bringTexts(kind) {
  const tag = document.documentElement.lang;
  const { url, integrity } = languages()[tag][kind];
  const answer = await fetch(url, { integrity });
  if (!answer.ok) throw new TypeError(`${url}: ${answer.status}`);
  return { tag, texts: await answer.text() };
}

// `calwiseWorker()` starts this file as a module worker. Trusted Types let through this one address only.
function offerWorker() {
  const rules = {
    createScriptURL(url) {
      if (url !== here) throw new TypeError(`Not the worker of this page: ${url}`);
      return url;
    },
  };
  const policy = globalThis.trustedTypes?.createPolicy('app-worker', rules) ?? rules;
  globalThis.calwiseWorker = () => new Worker(policy.createScriptURL(here), { type: 'module', name: 'calwise' });
}

function explain(error) {
  console.error(error);
  const reason = `${error?.name ?? 'Error'}: ${error?.message ?? error}`;
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.append(
    ...notice('en', 'Calwise could not start', [
      'Its files could not all be loaded, or this browser does not run WebAssembly. Nothing you typed was sent anywhere.',
      'Check the connection and reload. If it stays so, use a current browser, or ask whoever runs this site whether .wasm and .js files are let through unchanged.',
    ]),
    ...notice('fr', 'Calwise n’a pas pu démarrer', [
      'Ses fichiers n’ont pas tous pu être chargés, ou ce navigateur n’exécute pas WebAssembly. Rien de ce que vous avez saisi n’a été envoyé.',
      'Vérifiez la connexion et rechargez la page. Si cela persiste, utilisez un navigateur récent, ou demandez à la personne qui gère ce site si les fichiers .wasm et .js passent sans modification.',
    ]),
    element('pre', 'en', reason),
  );
  const page = document.createElement('main');
  page.className = 'boot-failure';
  page.append(alert);
  document.querySelector('#starting')?.remove();
  document.body.prepend(page);
}

function notice(language, title, sentences) {
  return [element('h1', language, title), ...sentences.map((text) => element('p', language, text))];
}

function element(name, language, text) {
  const node = document.createElement(name);
  node.lang = language;
  node.textContent = text;
  return node;
}

start().catch(inPage ? explain : reportError);
