export const id=1867;export const ids=[1867,4097];export const modules={1867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
configFile:()=>configFile,plant:()=>plant,workflowFile:()=>workflowFile});var promises_=__webpack_require__(1455);var external_node_path_=__webpack_require__(6760)
;var failure=__webpack_require__(5258);var write_text=__webpack_require__(4097);function configText({name:name,start:start,port:port}){
return`# What this gate disturbs, and what must hold meanwhile. \`chaos-gate validate\` checks it, \`chaos-gate plan\` shows what it would do.\nversion: 1\nname: ${JSON.stringify(name)}\n\npreview: \${PREVIEW_URL:-http://127.0.0.1:${port}}\n\n${targets(start,port)}\nchecks:\n  - name: front page\n    http: { path: /, status: 200 }\n    rate: 20/s\n    steady: { success: 99%, p95: 500ms }      # before, and again after\n    during: { success: 90%, p95: 2s }         # while faults are in place\n    recovers: 10s\n\nfaults:\n${faults(start)}\nplan: { scenarios: 4, faults: 1, budget: 10m }\n`
}function targets(start,port){
if(start===null)return`# Processes and connections of this machine can be disturbed too:\n# targets:\n#   app:    { process: { run: node server.js, port: ${port}, ready: / } }     # started and stopped by the gate\n#   app-db: { link: { listen: 127.0.0.1:6433, to: 127.0.0.1:5432 } }        # point the app at \`listen\`\n`
;return`targets:                                      # nothing that is not listed is ever touched\n  app:\n    process: { run: ${start}, port: ${port} }    # started, watched and stopped by the gate\n  # app-to-db:                                # point the app at \`listen\`\n  #   link: { listen: 127.0.0.1:6433, to: 127.0.0.1:5432 }\n`
}function faults(start){
const app=`  - { fault: kill, on: app, lasts: 3s..6s }\n  - { fault: pause, on: app, lasts: 3s..6s }\n  # - { fault: latency, on: app-to-db, delay: 100ms..3s, lasts: 5s..10s }\n`
;const traffic=`  - { fault: surge, on: preview, rate: 50/s..200/s, lasts: 5s..10s }\n  - { fault: slow-clients, on: preview, connections: 20..100, lasts: 5s..10s }\n  - { fault: abandon, on: preview, rate: 10/s..50/s, lasts: 5s..10s }\n`
;return`${start===null?"":app}${traffic}`}const surveyed=["package.json","package-lock.json","Dockerfile","compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"]
;const standardPort=8080;function surveyOf(files,folder){const{name:name,scripts:scripts}=manifestOf(files["package.json"]??"{}")
;const compose=files["compose.yaml"]??files["compose.yml"]??files["docker-compose.yml"]??files["docker-compose.yaml"];const start=scripts.start;return{name:nameOf(name??folder),
start:compose!==undefined||start===undefined?null:plainCommand(start)?start:"npm start",install:files["package.json"]===undefined?null:files["package-lock.json"]===undefined?"npm install":"npm ci",
build:scripts.build!==undefined,compose:compose!==undefined,
port:portIn(compose,/["'\s-](\d{2,5}):\d{2,5}\b/)??portIn(start,/(?:PORT=|--port[= ]|-p )(\d{2,5})\b/)??portIn(files.Dockerfile,/^EXPOSE\s+(\d{2,5})/m)??standardPort}}
const plainCommand=command=>/^node [\w./ =-]+$/.test(command);const nameOf=text=>text.replace(/^@[^/]*\//,"").replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,40)||"preview"
;function portIn(text,pattern){const port=Number(text?.match(pattern)?.[1]);return port>=1&&port<=65535?port:undefined}function manifestOf(text){try{const{name:name,scripts:scripts}=JSON.parse(text)
;const written=Object.entries(scripts??{}).filter(entry=>typeof entry[1]==="string");return{...typeof name==="string"&&{name:name},scripts:Object.fromEntries(written)}}catch{return{scripts:{}}}}
const action="chaos-gate/chaos-gate@v0";const workflowText=survey=>survey.start===null&&!survey.compose?deployed():local(survey);function local({install:install,build:build,compose:compose}){
const node=install!==null&&!compose
;const steps=["      - uses: actions/checkout@v6",...node?["      - uses: actions/setup-node@v6","        with: { node-version: 24 }",`      - run: ${install}`]:[],...node&&build?["      - run: npm run build"]:[],...compose?["      - run: docker compose up --detach --wait"]:[],`      - uses: ${action}`]
;return`${head("on: pull_request")}\njobs:\n  chaos:\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    steps:\n${steps.join("\n")}\n`}function deployed(){
return`${head("on: deployment_status")}\njobs:\n  chaos:\n    if: github.event.deployment_status.state == 'success'\n    runs-on: ubuntu-latest\n    timeout-minutes: 20\n    steps:\n      - uses: actions/checkout@v6\n      - uses: ${action}\n        with: { preview-url: '\${{ github.event.deployment_status.environment_url }}' }\n`
}const head=trigger=>`name: chaos gate\n${trigger}\n\npermissions:\n  contents: read\n  pull-requests: write        # for the one comment\n`;const configFile=".github/chaos.yml"
;const workflowFile=".github/workflows/chaos-gate.yml";const bytesMax=1024*1024;async function plant(folder,force){const survey=surveyOf(await filesOf(folder),(0,external_node_path_.basename)(folder))
;const texts={[configFile]:configText(survey),[workflowFile]:workflowText(survey)};if(!force)await refuseExisting(folder,Object.keys(texts));for(const[file,text]of Object.entries(texts))await(0,
write_text.writeText)(file,folder,text,force?"w":"wx");return survey}async function filesOf(folder){const read=surveyed.map(async name=>[name,await(0,promises_.readFile)((0,
external_node_path_.join)(folder,name),"utf8").catch(()=>undefined)]);return Object.fromEntries((await Promise.all(read)).filter(([,text])=>text!==undefined&&text.length<=bytesMax))}
async function refuseExisting(folder,files){const seen=await Promise.all(files.map(file=>(0,promises_.readFile)((0,external_node_path_.join)(folder,file)).then(()=>file,()=>null)))
;const existing=seen.filter(file=>file!==null);if(existing.length===0)return;throw new failure.I("USAGE",`${existing.join(" and ")} ${existing.length===1?"is":"are"} there already`,{
hint:"`chaos-gate init --force` overwrites; `chaos-gate validate` looks at what is there"})}}),4097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{writeText:()=>writeText});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455)
;var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);var _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5258)
;async function writeText(file,cwd,text,flag="w"){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,file);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,
node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,text,{flag:flag})}catch(cause){
throw new _core_model_failure_js__WEBPACK_IMPORTED_MODULE_2__.I("USAGE",`\`${file}\` cannot be written: ${cause instanceof Error?cause.message:cause}`,{cause:cause})}}})};
