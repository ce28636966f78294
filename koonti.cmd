@echo off
rem Runs Koonti; builds it first when it is missing or older than its sources.
setlocal
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
rem Unpacked from the archive the program lies beside this file; in the sources Maven leaves it in target.
set "JAR=%HOME_DIR%\koonti.jar"
if exist "%HOME_DIR%\src\main" set "JAR=%HOME_DIR%\target\koonti.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

if not exist "%HOME_DIR%\src\main" goto run
if not exist "%JAR%" goto build
if not exist "%HOME_DIR%\target\lib" goto build
powershell -NoProfile -Command "$jar = (Get-Item $env:JAR).LastWriteTime; $newer = Get-ChildItem -Recurse -File (Join-Path $env:HOME_DIR 'src\main'), (Join-Path $env:HOME_DIR 'workbook-templates'), (Join-Path $env:HOME_DIR 'pom.xml') | Where-Object { $_.LastWriteTime -gt $jar }; if ($newer) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo Koonti rakennetaan Mavenilla ^(mvn^). Asenna se ja yrita uudelleen. 1>&2
  exit /b 3
)
echo Rakennetaan Koonti. Ensimmaisella kerralla tama kestaa hetken. 1>&2
pushd "%HOME_DIR%"
call mvn -q -B package -Dmaven.test.skip=true -Dfmt.skip=true -Dassembly.skipAssembly=true 1>&2
if errorlevel 1 (
  popd
  echo Rakentaminen ei onnistunut; syy on ylla. 1>&2
  exit /b 3
)
popd

:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+IgnoreUnrecognizedVMOptions -XX:Tier3InvocationThreshold=100 -XX:Tier3MinInvocationThreshold=50 -XX:Tier3CompileThreshold=1000 -Xshare:auto -Xmn24m -Xms64m -XX:SurvivorRatio=3 -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 "-Dkoonti.home=%HOME_DIR%" -jar "%JAR%" %*
exit /b %errorlevel%
