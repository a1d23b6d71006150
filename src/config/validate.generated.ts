// Made by scripts/generate.ts from src/config/config.schema.json. Do not edit.
// @ts-nocheck
import type { ValidateFunction } from 'ajv';
import helper0 from 'ajv/dist/runtime/ucs2length.js';
export const validateConfig: ValidateFunction = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["version","stack","dataPlanes"],"properties":{"version":{"examples":[1],"type":"integer","const":1},"stack":{"examples":["ml-platform"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as ml-platform."},"formerly":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"examples":["acme/old-name"],"type":"string","$ref":"#/$defs/repository"}},"movedTo":{"examples":["acme/platform"],"$ref":"#/$defs/repository"},"dataPlanes":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/dataPlane"}},"policy":{"$ref":"#/$defs/policy"},"defaults":{"$ref":"#/$defs/defaults"},"removal":{"$ref":"#/$defs/removal"},"secrets":{"type":"object","propertyNames":{"$ref":"#/$defs/secretName"},"additionalProperties":{"$ref":"#/$defs/secret"}},"grants":{"type":"array","items":{"$ref":"#/$defs/grant"}}},"$defs":{"key":{"examples":["production"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as production."},"repository":{"examples":["acme/ml"],"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$","patternErrorMessage":"Write it as GitHub does, <owner>/<name>, such as acme/ml."},"stackId":{"examples":["billing"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as billing."},"dataPlane":{"type":"object","additionalProperties":false,"required":["region","accountId","roles"],"properties":{"region":{"examples":["us-west-2"],"type":"string","pattern":"^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"Write the region's code, such as us-west-2."},"accountId":{"examples":["123456789012"],"type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"Write its twelve digits in quotes, without hyphens, such as \"123456789012\"."},"roles":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/role"}},"policy":{"$ref":"#/$defs/policy"},"defaults":{"$ref":"#/$defs/defaults"},"removal":{"$ref":"#/$defs/removal"}}},"role":{"examples":["acme-userflyterole","arn:aws:iam::123456789012:role/flyte/acme-userflyterole"],"type":"string","pattern":"^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$","patternErrorMessage":"Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole."},"policy":{"type":"object","additionalProperties":false,"properties":{"name":{"examples":["ml-platform-secrets"],"type":"string","pattern":"^[A-Za-z0-9_+=,.@-]{1,124}$","patternErrorMessage":"Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets."},"path":{"examples":["/union/"],"type":"string","maxLength":433,"pattern":"^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$","patternErrorMessage":"Begin and end it with a slash, such as /union/. The folder union-secrets/<stack>/ is added to it."},"match":{"examples":["names"],"type":"string","enum":["names","tags"]},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/tagKey"},"additionalProperties":{"$ref":"#/$defs/tagValue"}}}},"defaults":{"type":"object","additionalProperties":false,"properties":{"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"tags":{"$ref":"#/$defs/tags"},"maxAgeDays":{"$ref":"#/$defs/maxAgeDays"}}},"removal":{"type":"object","additionalProperties":false,"properties":{"secrets":{"examples":["retain"],"type":"string","enum":["retain","delete"]},"recoveryWindowDays":{"examples":[30],"type":"integer","minimum":7,"maximum":30},"maxDeletions":{"examples":[1],"type":"integer","minimum":0,"maximum":500000},"maxRevocations":{"examples":[5],"type":"integer","minimum":0,"maximum":500000},"unlessReadWithinDays":{"examples":[7],"type":"integer","minimum":0,"maximum":3650},"confirm":{"type":"array","uniqueItems":true,"items":{"examples":["ml/really-gone"],"type":"string","$ref":"#/$defs/secretName"}}}},"kmsKeyId":{"examples":["alias/ml","arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab","1234abcd-12ab-34cd-56ef-1234567890ab","alias/aws/secretsmanager"],"type":"string","pattern":"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$","patternErrorMessage":"Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias."},"maxAgeDays":{"examples":[180],"type":"integer","minimum":0,"maximum":36500},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/tagKey"},"additionalProperties":{"$ref":"#/$defs/tagValue"}},"tagKey":{"examples":["team"],"type":"string","pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$","patternErrorMessage":"Use 1 to 128 letters, digits, spaces and any of _.:/=+-@"},"tagValue":{"examples":["ml"],"type":"string","maxLength":256,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","patternErrorMessage":"Use letters, digits, spaces and any of _.:/=+-@ only."},"secretName":{"examples":["ml/openai-api-key"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key."},"existingSecretName":{"examples":["shared/pagerduty","rds!cluster-1a2b3c4d"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@!-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@!- such as shared/pagerduty."},"secret":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"description":{"examples":["OpenAI key of the ranking workflows"],"type":"string","maxLength":2048},"value":{"$ref":"#/$defs/value"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"},"shareWith":{"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["billing"],"type":"string","$ref":"#/$defs/stackId"}},"maxAgeDays":{"$ref":"#/$defs/maxAgeDays"},"rotation":{"$ref":"#/$defs/rotation"},"adopt":{"examples":[true],"type":"boolean"},"onRemoval":{"examples":["retain"],"type":"string","enum":["retain","delete"]}}},"rotation":{"type":"object","additionalProperties":false,"required":["lambdaArn","schedule"],"properties":{"lambdaArn":{"examples":["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"],"type":"string","pattern":"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$","patternErrorMessage":"Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token."},"schedule":{"examples":["rate(30 days)","cron(0 8 1 * ? *)"],"type":"string","maxLength":256,"pattern":"^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$","patternErrorMessage":"Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)."}}},"value":{"anyOf":[{"$ref":"#/$defs/valueManual"},{"$ref":"#/$defs/valueFromEnvironment"},{"$ref":"#/$defs/valueFromFile"},{"$ref":"#/$defs/valueGenerated"}]},"valueManual":{"examples":["manual"],"type":"string","const":"manual"},"valueFromEnvironment":{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"examples":["OPENAI_API_KEY"],"type":"string","maxLength":255,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"Write the name of an environment variable (letters, digits and \"_\"), not its value, such as OPENAI_API_KEY."},"jsonKey":{"examples":["stripe"],"type":"string","minLength":1,"maxLength":512}}},"valueFromFile":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"examples":["build/snowflake.p8"],"type":"string","minLength":1,"maxLength":4096}}},"valueGenerated":{"type":"object","additionalProperties":false,"required":["generate"],"properties":{"generate":{"type":"object","additionalProperties":false,"properties":{"length":{"examples":[48],"type":"integer","minimum":1,"maximum":4096},"charset":{"examples":["base64url"],"type":"string","enum":["base64url","alphanumeric","hex","ascii"]},"generation":{"examples":[1],"type":"integer","minimum":1,"maximum":1000000}}}}},"roleKeys":{"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["default","ranking"],"type":"string"}},"dataPlaneKeys":{"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["production"],"type":"string"}},"grant":{"examples":["shared/datadog"],"anyOf":[{"$ref":"#/$defs/existingSecretName"},{"$ref":"#/$defs/grantWithScope"}]},"grantWithScope":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"examples":["shared/pagerduty"],"$ref":"#/$defs/existingSecretName"},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"}}}}};
const schema32 = {"examples":["acme/ml"],"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$","patternErrorMessage":"Write it as GitHub does, <owner>/<name>, such as acme/ml."};
const schema34 = {"examples":["production"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as production."};
const schema48 = {"examples":["ml/openai-api-key"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key."};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$", "u");
const pattern19 = new RegExp("^[A-Za-z0-9/_+=.@-]{1,512}$", "u");
const schema35 = {"type":"object","additionalProperties":false,"required":["region","accountId","roles"],"properties":{"region":{"examples":["us-west-2"],"type":"string","pattern":"^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"Write the region's code, such as us-west-2."},"accountId":{"examples":["123456789012"],"type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"Write its twelve digits in quotes, without hyphens, such as \"123456789012\"."},"roles":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/role"}},"policy":{"$ref":"#/$defs/policy"},"defaults":{"$ref":"#/$defs/defaults"},"removal":{"$ref":"#/$defs/removal"}}};
const schema37 = {"examples":["acme-userflyterole","arn:aws:iam::123456789012:role/flyte/acme-userflyterole"],"type":"string","pattern":"^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$","patternErrorMessage":"Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole."};
const pattern8 = new RegExp("^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", "u");
const pattern9 = new RegExp("^[0-9]{12}$", "u");
const pattern11 = new RegExp("^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", "u");
const schema38 = {"type":"object","additionalProperties":false,"properties":{"name":{"examples":["ml-platform-secrets"],"type":"string","pattern":"^[A-Za-z0-9_+=,.@-]{1,124}$","patternErrorMessage":"Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets."},"path":{"examples":["/union/"],"type":"string","maxLength":433,"pattern":"^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$","patternErrorMessage":"Begin and end it with a slash, such as /union/. The folder union-secrets/<stack>/ is added to it."},"match":{"examples":["names"],"type":"string","enum":["names","tags"]},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/tagKey"},"additionalProperties":{"$ref":"#/$defs/tagValue"}}}};
const schema39 = {"examples":["team"],"type":"string","pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$","patternErrorMessage":"Use 1 to 128 letters, digits, spaces and any of _.:/=+-@"};
const schema40 = {"examples":["ml"],"type":"string","maxLength":256,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","patternErrorMessage":"Use letters, digits, spaces and any of _.:/=+-@ only."};
const pattern12 = new RegExp("^[A-Za-z0-9_+=,.@-]{1,124}$", "u");
const pattern13 = new RegExp("^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$", "u");
const pattern14 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", "u");
const pattern15 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "u");
const func2 = (helper0.default ?? helper0);

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "path")) || (key0 === "match")) || (key0 === "tags"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+=,.@-]{1,124}$"},schema:"^[A-Za-z0-9_+=,.@-]{1,124}$",parentSchema:schema38.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema38.properties.name.type,parentSchema:schema38.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(func2(data1) > 433){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 433},schema:433,parentSchema:schema38.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern13.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$"},schema:"^(?!.*/union-secrets/)(/[A-Za-z0-9_+=,.@-]+)*/$",parentSchema:schema38.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema38.properties.path.type,parentSchema:schema38.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.match !== undefined){
let data2 = data.match;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "string"},schema:schema38.properties.match.type,parentSchema:schema38.properties.match,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "names") || (data2 === "tags"))){
const err7 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/enum",keyword:"enum",params:{allowedValues: schema38.properties.match.enum},schema:schema38.properties.match.enum,parentSchema:schema38.properties.match,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tagKey/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$"},schema:"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$",parentSchema:schema39,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tagKey/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema38.properties.tags.propertyNames,parentSchema:schema38.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(func2(data4) > 256){
const err11 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema40,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern15.test(data4)){
const err12 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"},schema:"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",parentSchema:schema40,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "object"},schema:schema38.properties.tags.type,parentSchema:schema38.properties.tags,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","additionalProperties":false,"properties":{"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"tags":{"$ref":"#/$defs/tags"},"maxAgeDays":{"$ref":"#/$defs/maxAgeDays"}}};
const schema42 = {"examples":["alias/ml","arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab","1234abcd-12ab-34cd-56ef-1234567890ab","alias/aws/secretsmanager"],"type":"string","pattern":"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$","patternErrorMessage":"Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias."};
const schema46 = {"examples":[180],"type":"integer","minimum":0,"maximum":36500};
const pattern16 = new RegExp("^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", "u");
const schema43 = {"type":"object","propertyNames":{"$ref":"#/$defs/tagKey"},"additionalProperties":{"$ref":"#/$defs/tagValue"}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern14.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/tagKey/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$"},schema:"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$",parentSchema:schema39,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/tagKey/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema43.propertyNames,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func2(data0) > 256){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern15.test(data0)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"},schema:"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "kmsKeyId") || (key0 === "tags")) || (key0 === "maxAgeDays"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kmsKeyId !== undefined){
let data0 = data.kmsKeyId;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/pattern",keyword:"pattern",params:{pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$"},schema:"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$",parentSchema:schema42,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate25(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.maxAgeDays !== undefined){
let data2 = data.maxAgeDays;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/maxAgeDays",schemaPath:"#/$defs/maxAgeDays/type",keyword:"type",params:{type: "integer"},schema:schema46.type,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 36500 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/maxAgeDays",schemaPath:"#/$defs/maxAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},schema:36500,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/maxAgeDays",schemaPath:"#/$defs/maxAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema46,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"properties":{"secrets":{"examples":["retain"],"type":"string","enum":["retain","delete"]},"recoveryWindowDays":{"examples":[30],"type":"integer","minimum":7,"maximum":30},"maxDeletions":{"examples":[1],"type":"integer","minimum":0,"maximum":500000},"maxRevocations":{"examples":[5],"type":"integer","minimum":0,"maximum":500000},"unlessReadWithinDays":{"examples":[7],"type":"integer","minimum":0,"maximum":3650},"confirm":{"type":"array","uniqueItems":true,"items":{"examples":["ml/really-gone"],"type":"string","$ref":"#/$defs/secretName"}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "secrets") || (key0 === "recoveryWindowDays")) || (key0 === "maxDeletions")) || (key0 === "maxRevocations")) || (key0 === "unlessReadWithinDays")) || (key0 === "confirm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.secrets !== undefined){
let data0 = data.secrets;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "string"},schema:schema47.properties.secrets.type,parentSchema:schema47.properties.secrets,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "retain") || (data0 === "delete"))){
const err2 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema47.properties.secrets.enum},schema:schema47.properties.secrets.enum,parentSchema:schema47.properties.secrets,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.recoveryWindowDays !== undefined){
let data1 = data.recoveryWindowDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/recoveryWindowDays",schemaPath:"#/properties/recoveryWindowDays/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.recoveryWindowDays.type,parentSchema:schema47.properties.recoveryWindowDays,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 30 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/recoveryWindowDays",schemaPath:"#/properties/recoveryWindowDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema47.properties.recoveryWindowDays,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 7 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/recoveryWindowDays",schemaPath:"#/properties/recoveryWindowDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},schema:7,parentSchema:schema47.properties.recoveryWindowDays,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.maxDeletions !== undefined){
let data2 = data.maxDeletions;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/maxDeletions",schemaPath:"#/properties/maxDeletions/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.maxDeletions.type,parentSchema:schema47.properties.maxDeletions,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/maxDeletions",schemaPath:"#/properties/maxDeletions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000},schema:500000,parentSchema:schema47.properties.maxDeletions,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/maxDeletions",schemaPath:"#/properties/maxDeletions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.maxDeletions,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.maxRevocations !== undefined){
let data3 = data.maxRevocations;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/maxRevocations",schemaPath:"#/properties/maxRevocations/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.maxRevocations.type,parentSchema:schema47.properties.maxRevocations,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 500000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/maxRevocations",schemaPath:"#/properties/maxRevocations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000},schema:500000,parentSchema:schema47.properties.maxRevocations,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/maxRevocations",schemaPath:"#/properties/maxRevocations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.maxRevocations,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.unlessReadWithinDays !== undefined){
let data4 = data.unlessReadWithinDays;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/unlessReadWithinDays",schemaPath:"#/properties/unlessReadWithinDays/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.unlessReadWithinDays.type,parentSchema:schema47.properties.unlessReadWithinDays,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3650 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/unlessReadWithinDays",schemaPath:"#/properties/unlessReadWithinDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},schema:3650,parentSchema:schema47.properties.unlessReadWithinDays,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/unlessReadWithinDays",schemaPath:"#/properties/unlessReadWithinDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema47.properties.unlessReadWithinDays,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.confirm !== undefined){
let data5 = data.confirm;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/confirm/" + i0,schemaPath:"#/properties/confirm/items/type",keyword:"type",params:{type: "string"},schema:schema47.properties.confirm.items.type,parentSchema:schema47.properties.confirm.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err16 = {instancePath:instancePath+"/confirm/" + i0,schemaPath:"#/$defs/secretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@-]{1,512}$",parentSchema:schema48,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/confirm/" + i0,schemaPath:"#/$defs/secretName/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema47.properties.confirm,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type: "array"},schema:schema47.properties.confirm.type,parentSchema:schema47.properties.confirm,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountId"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "region") || (key0 === "accountId")) || (key0 === "roles")) || (key0 === "policy")) || (key0 === "defaults")) || (key0 === "removal"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$"},schema:"^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$",parentSchema:schema35.properties.region,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema35.properties.region.type,parentSchema:schema35.properties.region,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accountId !== undefined){
let data1 = data.accountId;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err6 = {instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema35.properties.accountId,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type: "string"},schema:schema35.properties.accountId.type,parentSchema:schema35.properties.accountId,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
const err8 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema35.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err9 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema35.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err10 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err12 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema35.properties.roles.propertyNames,parentSchema:schema35.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err13 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$"},schema:"^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$",parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/role/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},schema:schema35.properties.roles.type,parentSchema:schema35.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.policy !== undefined){
if(!(validate22(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate24(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.removal !== undefined){
if(!(validate28(data.removal, {instancePath:instancePath+"/removal",parentData:data,parentDataProperty:"removal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","additionalProperties":false,"required":["value"],"properties":{"description":{"examples":["OpenAI key of the ranking workflows"],"type":"string","maxLength":2048},"value":{"$ref":"#/$defs/value"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"},"shareWith":{"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["billing"],"type":"string","$ref":"#/$defs/stackId"}},"maxAgeDays":{"$ref":"#/$defs/maxAgeDays"},"rotation":{"$ref":"#/$defs/rotation"},"adopt":{"examples":[true],"type":"boolean"},"onRemoval":{"examples":["retain"],"type":"string","enum":["retain","delete"]}}};
const schema57 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["default","ranking"],"type":"string"}};
const schema58 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["production"],"type":"string"}};
const schema59 = {"examples":["billing"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as billing."};
const schema61 = {"type":"object","additionalProperties":false,"required":["lambdaArn","schedule"],"properties":{"lambdaArn":{"examples":["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"],"type":"string","pattern":"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$","patternErrorMessage":"Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token."},"schedule":{"examples":["rate(30 days)","cron(0 8 1 * ? *)"],"type":"string","maxLength":256,"pattern":"^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$","patternErrorMessage":"Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)."}}};
const schema51 = {"anyOf":[{"$ref":"#/$defs/valueManual"},{"$ref":"#/$defs/valueFromEnvironment"},{"$ref":"#/$defs/valueFromFile"},{"$ref":"#/$defs/valueGenerated"}]};
const schema52 = {"examples":["manual"],"type":"string","const":"manual"};
const schema53 = {"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"examples":["OPENAI_API_KEY"],"type":"string","maxLength":255,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"Write the name of an environment variable (letters, digits and \"_\"), not its value, such as OPENAI_API_KEY."},"jsonKey":{"examples":["stripe"],"type":"string","minLength":1,"maxLength":512}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"examples":["build/snowflake.p8"],"type":"string","minLength":1,"maxLength":4096}}};
const schema55 = {"type":"object","additionalProperties":false,"required":["generate"],"properties":{"generate":{"type":"object","additionalProperties":false,"properties":{"length":{"examples":[48],"type":"integer","minimum":1,"maximum":4096},"charset":{"examples":["base64url"],"type":"string","enum":["base64url","alphanumeric","hex","ascii"]},"generation":{"examples":[1],"type":"integer","minimum":1,"maximum":1000000}}}}};
const pattern21 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/valueManual/type",keyword:"type",params:{type: "string"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("manual" !== data){
const err1 = {instancePath,schemaPath:"#/$defs/valueManual/const",keyword:"const",params:{allowedValue: "manual"},schema:"manual",parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.env === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/valueFromEnvironment/required",keyword:"required",params:{missingProperty: "env"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "jsonKey"))){
const err3 = {instancePath,schemaPath:"#/$defs/valueFromEnvironment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err4 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/valueFromEnvironment/properties/env/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema53.properties.env,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern21.test(data0)){
const err5 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/valueFromEnvironment/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema53.properties.env,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/valueFromEnvironment/properties/env/type",keyword:"type",params:{type: "string"},schema:schema53.properties.env.type,parentSchema:schema53.properties.env,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.jsonKey !== undefined){
let data1 = data.jsonKey;
if(typeof data1 === "string"){
if(func2(data1) > 512){
const err7 = {instancePath:instancePath+"/jsonKey",schemaPath:"#/$defs/valueFromEnvironment/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema53.properties.jsonKey,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/jsonKey",schemaPath:"#/$defs/valueFromEnvironment/properties/jsonKey/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.jsonKey,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/jsonKey",schemaPath:"#/$defs/valueFromEnvironment/properties/jsonKey/type",keyword:"type",params:{type: "string"},schema:schema53.properties.jsonKey.type,parentSchema:schema53.properties.jsonKey,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/$defs/valueFromEnvironment/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err11 = {instancePath,schemaPath:"#/$defs/valueFromFile/required",keyword:"required",params:{missingProperty: "file"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "file")){
const err12 = {instancePath,schemaPath:"#/$defs/valueFromFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func2(data2) > 4096){
const err13 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/valueFromFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},schema:4096,parentSchema:schema54.properties.file,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/valueFromFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema54.properties.file,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/valueFromFile/properties/file/type",keyword:"type",params:{type: "string"},schema:schema54.properties.file.type,parentSchema:schema54.properties.file,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/$defs/valueFromFile/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generate === undefined){
const err17 = {instancePath,schemaPath:"#/$defs/valueGenerated/required",keyword:"required",params:{missingProperty: "generate"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data){
if(!(key2 === "generate")){
const err18 = {instancePath,schemaPath:"#/$defs/valueGenerated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.generate !== undefined){
let data3 = data.generate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(!(((key3 === "length") || (key3 === "charset")) || (key3 === "generation"))){
const err19 = {instancePath:instancePath+"/generate",schemaPath:"#/$defs/valueGenerated/properties/generate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema55.properties.generate,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.length !== undefined){
let data4 = data3.length;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/generate/length",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/length/type",keyword:"type",params:{type: "integer"},schema:schema55.properties.generate.properties.length.type,parentSchema:schema55.properties.generate.properties.length,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4096 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/generate/length",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},schema:4096,parentSchema:schema55.properties.generate.properties.length,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/generate/length",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema55.properties.generate.properties.length,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data3.charset !== undefined){
let data5 = data3.charset;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/generate/charset",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/charset/type",keyword:"type",params:{type: "string"},schema:schema55.properties.generate.properties.charset.type,parentSchema:schema55.properties.generate.properties.charset,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data5 === "base64url") || (data5 === "alphanumeric")) || (data5 === "hex")) || (data5 === "ascii"))){
const err24 = {instancePath:instancePath+"/generate/charset",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/charset/enum",keyword:"enum",params:{allowedValues: schema55.properties.generate.properties.charset.enum},schema:schema55.properties.generate.properties.charset.enum,parentSchema:schema55.properties.generate.properties.charset,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.generation !== undefined){
let data6 = data3.generation;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/generate/generation",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/generation/type",keyword:"type",params:{type: "integer"},schema:schema55.properties.generate.properties.generation.type,parentSchema:schema55.properties.generate.properties.generation,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/generate/generation",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/generation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema55.properties.generate.properties.generation,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/generate/generation",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/generation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema55.properties.generate.properties.generation,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/generate",schemaPath:"#/$defs/valueGenerated/properties/generate/type",keyword:"type",params:{type: "object"},schema:schema55.properties.generate.type,parentSchema:schema55.properties.generate,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/$defs/valueGenerated/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err30 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema51.anyOf,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate35.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern24 = new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", "u");
const pattern25 = new RegExp("^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func2(data0) > 2048){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema50.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema50.properties.description.type,parentSchema:schema50.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate35(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate25(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.kmsKeyId !== undefined){
let data3 = data.kmsKeyId;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err4 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/pattern",keyword:"pattern",params:{pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$"},schema:"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$",parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/roleKeys/items/type",keyword:"type",params:{type: "string"},schema:schema57.items.type,parentSchema:schema57.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema57,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/type",keyword:"type",params:{type: "array"},schema:schema57.type,parentSchema:schema57,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dataPlanes !== undefined){
let data6 = data.dataPlanes;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/dataPlanes/" + i2,schemaPath:"#/$defs/dataPlaneKeys/items/type",keyword:"type",params:{type: "string"},schema:schema58.items.type,parentSchema:schema58.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err12 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema58,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/type",keyword:"type",params:{type: "array"},schema:schema58.type,parentSchema:schema58,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.shareWith !== undefined){
let data8 = data.shareWith;
if(Array.isArray(data8)){
if(data8.length < 1){
const err14 = {instancePath:instancePath+"/shareWith",schemaPath:"#/properties/shareWith/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema50.properties.shareWith,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/shareWith/" + i4,schemaPath:"#/properties/shareWith/items/type",keyword:"type",params:{type: "string"},schema:schema50.properties.shareWith.items.type,parentSchema:schema50.properties.shareWith.items,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err16 = {instancePath:instancePath+"/shareWith/" + i4,schemaPath:"#/$defs/stackId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema59,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/shareWith/" + i4,schemaPath:"#/$defs/stackId/type",keyword:"type",params:{type: "string"},schema:schema59.type,parentSchema:schema59,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data8[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err18 = {instancePath:instancePath+"/shareWith",schemaPath:"#/properties/shareWith/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema50.properties.shareWith,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err19 = {instancePath:instancePath+"/shareWith",schemaPath:"#/properties/shareWith/type",keyword:"type",params:{type: "array"},schema:schema50.properties.shareWith.type,parentSchema:schema50.properties.shareWith,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.maxAgeDays !== undefined){
let data10 = data.maxAgeDays;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/maxAgeDays",schemaPath:"#/$defs/maxAgeDays/type",keyword:"type",params:{type: "integer"},schema:schema46.type,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 36500 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/maxAgeDays",schemaPath:"#/$defs/maxAgeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},schema:36500,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/maxAgeDays",schemaPath:"#/$defs/maxAgeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.rotation !== undefined){
let data11 = data.rotation;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.lambdaArn === undefined){
const err23 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/required",keyword:"required",params:{missingProperty: "lambdaArn"},schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.schedule === undefined){
const err24 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema61.required,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "lambdaArn") || (key1 === "schedule"))){
const err25 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.lambdaArn !== undefined){
let data12 = data11.lambdaArn;
if(typeof data12 === "string"){
if(!pattern24.test(data12)){
const err26 = {instancePath:instancePath+"/rotation/lambdaArn",schemaPath:"#/$defs/rotation/properties/lambdaArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$"},schema:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$",parentSchema:schema61.properties.lambdaArn,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/rotation/lambdaArn",schemaPath:"#/$defs/rotation/properties/lambdaArn/type",keyword:"type",params:{type: "string"},schema:schema61.properties.lambdaArn.type,parentSchema:schema61.properties.lambdaArn,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.schedule !== undefined){
let data13 = data11.schedule;
if(typeof data13 === "string"){
if(func2(data13) > 256){
const err28 = {instancePath:instancePath+"/rotation/schedule",schemaPath:"#/$defs/rotation/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema61.properties.schedule,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern25.test(data13)){
const err29 = {instancePath:instancePath+"/rotation/schedule",schemaPath:"#/$defs/rotation/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$"},schema:"^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$",parentSchema:schema61.properties.schedule,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/rotation/schedule",schemaPath:"#/$defs/rotation/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema61.properties.schedule.type,parentSchema:schema61.properties.schedule,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.adopt !== undefined){
let data14 = data.adopt;
if(typeof data14 !== "boolean"){
const err32 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "boolean"},schema:schema50.properties.adopt.type,parentSchema:schema50.properties.adopt,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.onRemoval !== undefined){
let data15 = data.onRemoval;
if(typeof data15 !== "string"){
const err33 = {instancePath:instancePath+"/onRemoval",schemaPath:"#/properties/onRemoval/type",keyword:"type",params:{type: "string"},schema:schema50.properties.onRemoval.type,parentSchema:schema50.properties.onRemoval,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data15 === "retain") || (data15 === "delete"))){
const err34 = {instancePath:instancePath+"/onRemoval",schemaPath:"#/properties/onRemoval/enum",keyword:"enum",params:{allowedValues: schema50.properties.onRemoval.enum},schema:schema50.properties.onRemoval.enum,parentSchema:schema50.properties.onRemoval,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"examples":["shared/datadog"],"anyOf":[{"$ref":"#/$defs/existingSecretName"},{"$ref":"#/$defs/grantWithScope"}]};
const schema63 = {"examples":["shared/pagerduty","rds!cluster-1a2b3c4d"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@!-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@!- such as shared/pagerduty."};
const pattern26 = new RegExp("^[A-Za-z0-9/_+=.@!-]{1,512}$", "u");
const schema64 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"examples":["shared/pagerduty"],"$ref":"#/$defs/existingSecretName"},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "roles")) || (key0 === "dataPlanes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern26.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/existingSecretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@!-]{1,512}$",parentSchema:schema63,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/existingSecretName/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema57,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/roleKeys/items/type",keyword:"type",params:{type: "string"},schema:schema57.items.type,parentSchema:schema57.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema57,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/type",keyword:"type",params:{type: "array"},schema:schema57.type,parentSchema:schema57,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dataPlanes !== undefined){
let data3 = data.dataPlanes;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/dataPlanes/" + i2,schemaPath:"#/$defs/dataPlaneKeys/items/type",keyword:"type",params:{type: "string"},schema:schema58.items.type,parentSchema:schema58.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err10 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema58,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err11 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/type",keyword:"type",params:{type: "array"},schema:schema58.type,parentSchema:schema58,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/existingSecretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@!-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@!-]{1,512}$",parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/existingSecretName/type",keyword:"type",params:{type: "string"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema62.anyOf,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate39.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stack === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stack"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dataPlanes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataPlanes"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stack !== undefined){
let data1 = data.stack;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema31.properties.stack,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type: "string"},schema:schema31.properties.stack.type,parentSchema:schema31.properties.stack,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formerly !== undefined){
let data2 = data.formerly;
if(Array.isArray(data2)){
if(data2.length > 50){
const err8 = {instancePath:instancePath+"/formerly",schemaPath:"#/properties/formerly/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema31.properties.formerly,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/formerly",schemaPath:"#/properties/formerly/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.formerly,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/formerly/" + i0,schemaPath:"#/properties/formerly/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formerly.items.type,parentSchema:schema31.properties.formerly.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err11 = {instancePath:instancePath+"/formerly/" + i0,schemaPath:"#/$defs/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$"},schema:"^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$",parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/formerly/" + i0,schemaPath:"#/$defs/repository/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/formerly",schemaPath:"#/properties/formerly/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema31.properties.formerly,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/formerly",schemaPath:"#/properties/formerly/type",keyword:"type",params:{type: "array"},schema:schema31.properties.formerly.type,parentSchema:schema31.properties.formerly,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.movedTo !== undefined){
let data4 = data.movedTo;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err15 = {instancePath:instancePath+"/movedTo",schemaPath:"#/$defs/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$"},schema:"^[A-Za-z0-9_-]{1,39}/[A-Za-z0-9_.-]{1,100}$",parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/movedTo",schemaPath:"#/$defs/repository/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dataPlanes !== undefined){
let data5 = data.dataPlanes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 50){
const err17 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema31.properties.dataPlanes,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Object.keys(data5).length < 1){
const err18 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.dataPlanes,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data5){
const _errs17 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err19 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid6 = _errs17 === errors;
if(!valid6){
const err21 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema31.properties.dataPlanes.propertyNames,parentSchema:schema31.properties.dataPlanes,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate21(data5[key2], {instancePath:instancePath+"/dataPlanes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/type",keyword:"type",params:{type: "object"},schema:schema31.properties.dataPlanes.type,parentSchema:schema31.properties.dataPlanes,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.policy !== undefined){
if(!(validate22(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
if(!(validate24(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.removal !== undefined){
if(!(validate28(data.removal, {instancePath:instancePath+"/removal",parentData:data,parentDataProperty:"removal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data10 = data.secrets;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
const _errs27 = errors;
if(typeof key3 === "string"){
if(!pattern19.test(key3)){
const err23 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@-]{1,512}$",parentSchema:schema48,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secretName/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid9 = _errs27 === errors;
if(!valid9){
const err25 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema31.properties.secrets.propertyNames,parentSchema:schema31.properties.secrets,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key4 in data10){
if(!(validate34(data10[key4], {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema31.properties.secrets.type,parentSchema:schema31.properties.secrets,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.grants !== undefined){
let data12 = data.grants;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
if(!(validate39(data12[i2], {instancePath:instancePath+"/grants/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},schema:schema31.properties.grants.type,parentSchema:schema31.properties.grants,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function append(errors, more) {
for(const error of more){errors.push(error);}
return errors;
}
