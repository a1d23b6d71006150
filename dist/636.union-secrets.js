export const id = 636;
export const ids = [636];
export const modules = {

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5587);
/* harmony import */ var _net_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);


/** GitHub's own client. Costs its loading: wanted only once something is asked. */
function createOctokit(token, baseUrl, env = process.env) {
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl, request: { fetch: (0,_net_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .createFetch */ .H)(env) } });
}


/***/ }),

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createAgents)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
;// CONCATENATED MODULE: ./build/src/net/proxy.js
/**
 * The proxy that the environment names for an address, as GitHub's toolkit and curl read it: `https_proxy` or `http_proxy`, unless
 * `no_proxy` names the host, a domain it is in, or `*`. Never for this machine itself.
 */
function proxyFor(url, env) {
    if (isBypassed(url, env))
        return null;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const proxy = env[name] || env[name.toUpperCase()];
    if (!proxy)
        return null;
    return new URL(/^https?:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
}
function isBypassed({ hostname, port, protocol }, env) {
    const host = hostname.toLowerCase();
    if (host === 'localhost' || host.startsWith('127.') || /^\[(::1|0:0:0:0:0:0:0:1)\]$/.test(host))
        return true;
    const withPort = `${host}:${port || (protocol === 'https:' ? '443' : '80')}`;
    const entries = (env.no_proxy || env.NO_PROXY || '').toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => {
        const name = entry.replace(/^\*?\./, '');
        return entry === '*' || (name !== '' && [host, withPort].some((one) => one === name || one.endsWith(`.${name}`)));
    });
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/net/tunnel.js



/** Milliseconds; else a proxy that says nothing would keep the process from ending. */
const PROXY_ANSWERS = 5_000;
/** An agent whose connections go through a proxy, by CONNECT: the proxy sees the host's name, and no word of what is said. */
function tunnelAgent(proxy, secure, options) {
    const agent = secure ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
    agent.createConnection = (args, opened) => {
        openTunnel(proxy, args, (error, socket) => {
            if (error !== null)
                opened?.(error, socket);
            else
                opened?.(null, secure ? external_node_tls_.connect(secureOptions(args, socket)) : socket);
        });
        return undefined;
    };
    return agent;
}
function openTunnel(proxy, { host, port, timeout = PROXY_ANSWERS }, opened) {
    const target = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
    const { request } = proxy.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject;
    const connect = request({
        method: 'CONNECT',
        host: proxy.hostname.replace(/^\[|\]$/g, ''),
        port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
        path: target,
        headers: { host: target, ...authorization(proxy) },
        agent: false,
        timeout,
    });
    connect.once('connect', (answer, socket) => {
        if (answer.statusCode === 200)
            return opened(null, socket);
        socket.destroy();
        opened(refused(`the proxy ${proxy.host} answered ${answer.statusCode} to CONNECT`), socket);
    });
    connect.once('timeout', () => connect.destroy(refused(`the proxy ${proxy.host} did not answer`)));
    // Whoever gets the error looks at nothing else.
    connect.once('error', (error) => opened(error, undefined));
    connect.end();
}
function refused(message) {
    return Object.assign(new Error(message), { code: 'EPROXY' });
}
function authorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
    return { 'proxy-authorization': `Basic ${credentials.toString('base64')}` };
}
/** Node has put the agent's options and the name to ask for into them; `path` would be taken for a local socket. */
function secureOptions({ path: _, ...args }, socket) {
    return { ...args, socket };
}

;// CONCATENATED MODULE: ./build/src/net/agents.js




function createAgents(maxSockets, env) {
    const agents = new Map();
    const options = { keepAlive: true, maxSockets, scheduling: 'lifo' };
    return {
        for({ secure, host, port }) {
            const scheme = secure ? 'https:' : 'http:';
            const origin = `${scheme}//${host}:${port ?? ''}`;
            const known = agents.get(origin);
            if (known)
                return known;
            const proxy = proxyFor(new URL(origin), env);
            const agent = proxy
                ? tunnelAgent(proxy, secure, options)
                : secure
                    ? new external_node_https_.Agent(options)
                    : new external_node_http_.Agent(options);
            agents.set(origin, agent);
            return agent;
        },
        destroy() {
            for (const agent of agents.values())
                agent.destroy();
        },
    };
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/** One question and its whole answer over HTTP. No redirects, no repetition. @throws the connection's error, or a TimeoutError. */
function exchange(question, limits, { sent } = {}) {
    const { connect, answer: whole, signal } = limits;
    const { secure, body, host, port, method, path, headers, agent } = question;
    return new Promise((resolve, reject) => {
        const target = { host, method, path, headers, agent, ...(port === undefined ? {} : { port }) };
        const request = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(target);
        const giveUp = (what, after) => {
            const error = Object.assign(new Error(`${what} after ${after} ms`), { code: 'ETIMEDOUT' });
            error.name = 'TimeoutError';
            request.destroy(error);
        };
        const deadline = whole === undefined ? undefined : setTimeout(giveUp, whole, 'no whole answer', whole);
        const abort = () => request.destroy(signal?.reason);
        const fail = (error) => {
            clearTimeout(deadline);
            signal?.removeEventListener('abort', abort);
            reject(error);
        };
        request.on('error', fail);
        if (sent !== undefined)
            request.on('finish', sent);
        request.on('response', (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('error', fail);
            response.on('end', () => {
                clearTimeout(deadline);
                signal?.removeEventListener('abort', abort);
                const [only, ...others] = chunks;
                resolve(answerOf(response, only !== undefined && others.length === 0 ? only : Buffer.concat(chunks)));
            });
        });
        if (connect !== undefined) {
            request.on('socket', (socket) => {
                if (!socket.connecting)
                    return;
                const timer = setTimeout(giveUp, connect, 'no connection', connect);
                const stop = () => clearTimeout(timer);
                socket.once('connect', stop).once('close', stop);
            });
        }
        if (signal?.aborted)
            abort();
        else
            signal?.addEventListener('abort', abort, { once: true });
        request.end(body);
    });
}
function answerOf(response, body) {
    const headers = {};
    for (const [name, value] of Object.entries(response.headers))
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(', ') : value;
    return { status: response.statusCode ?? 0, reason: response.statusMessage ?? '', headers, body };
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7238);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8068);


const MOST_REDIRECTS = 5;
const CONNECT_MS = 5_000;
const SOCKETS = 8;
/**
 * A fetch that goes through the proxy of the environment, if it names one; Node's own does not, and costs its loading. Follows
 * redirects (a repository that was renamed), but takes no credentials to another host.
 */
function createFetch(env) {
    const agents = (0,_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .createAgents */ .j)(SOCKETS, env);
    return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
        let url = new URL(address);
        let sent = headers;
        for (let redirects = 0;; redirects++) {
            const answer = await ask(url, { method, headers: sent, body, signal });
            const next = redirectOf(answer, method);
            if (next === undefined || redirects === MOST_REDIRECTS)
                return fetched(url, answer);
            const former = url;
            url = new URL(next, former);
            if (url.origin !== former.origin)
                sent = withoutCredentials(sent);
        }
    };
    function ask(url, options) {
        const { method, headers, body, signal } = options;
        const to = {
            secure: url.protocol === 'https:',
            host: url.hostname.replace(/^\[|\]$/g, ''),
            port: url.port === '' ? undefined : Number(url.port),
        };
        const path = url.pathname + url.search;
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const question = { ...to, method, path, headers: { ...headers, ...length }, body, agent: agents.for(to) };
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(question, { connect: CONNECT_MS, signal });
    }
}
/** Where to, if the question may be asked there again as it is. */
function redirectOf({ status, headers }, method) {
    const repeats = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
    return repeats ? headers.location : undefined;
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
}
function fetched({ href }, { status, reason, headers, body }) {
    return {
        status,
        statusText: reason,
        url: href,
        headers: new Map(Object.entries(headers)),
        text: async () => body.toString('utf8'),
        arrayBuffer: async () => body,
    };
}


/***/ })

};
