export const id = 379;
export const ids = [379];
export const modules = {

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectDiagnosis: () => (/* binding */ connectDiagnosis)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _domain_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1436);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7595);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2071);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8756);
/* harmony import */ var _policy_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4831);







/** Calls about the caller itself. Nothing is changed by any of them. */
function connectDiagnosis(options) {
    const clients = (0,_clients_js__WEBPACK_IMPORTED_MODULE_4__/* .createClients */ .h)(options);
    const { iamOnce } = clients;
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .STSClient */ .i({
        region: options.region,
        credentials: clients.iam.config.credentials,
        requestHandler: clients.iam.config.requestHandler,
    });
    const calls = { ...options, limiter: (0,_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .createRateLimiter */ .x)(options.maxConcurrency), clock: _domain_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m };
    const callSts = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .createCall */ .jh)('sts', calls);
    const callIam = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .createCall */ .jh)('iam', calls);
    return {
        caller: () => callSts({ operation: 'GetCallerIdentity' }, () => sts.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__/* .GetCallerIdentityCommand */ .z({})), ({ Arn, Account }) => ({ arn: (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Arn', Arn), accountId: (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Account', Account) })),
        simulate: async (principalArn, { actions, resource, context }) => {
            const about = { operation: 'SimulatePrincipalPolicy', resource: principalArn };
            const entries = Object.entries(context).map(([key, value]) => ({
                ContextKeyName: key,
                ContextKeyType: 'string',
                ContextKeyValues: [value],
            }));
            const results = await (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S4)({ service: 'iam', ...about }, (marker) => callIam(about, () => iamOnce.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .SimulatePrincipalPolicyCommand */ .kU({
                PolicySourceArn: principalArn,
                ActionNames: [...actions],
                ResourceArns: [resource],
                ContextEntries: entries,
                Marker: marker,
            })), (answer) => ({
                items: (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('EvaluationResults', answer.EvaluationResults).map(({ EvalActionName, EvalDecision }) => ({
                    action: (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('EvalActionName', EvalActionName),
                    decision: decisionOf((0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('EvalDecision', EvalDecision)),
                })),
                token: (0,_policy_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .markerOf */ .we)(answer),
            })));
            return new Map(results.map(({ action, decision }) => [action, decision]));
        },
        close() {
            clients.destroy();
            sts.destroy();
        },
    };
}
function decisionOf(decision) {
    return decision === 'allowed' || decision === 'explicitDeny' ? decision : 'implicitDeny';
}


/***/ })

};
