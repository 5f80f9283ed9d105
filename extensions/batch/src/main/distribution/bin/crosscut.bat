@echo off
rem Runs crosscut on Windows. Needs Java 17 or newer (JAVA_HOME, or java on the path). JAVA_OPTS are handed to the JVM.
setlocal DisableDelayedExpansion

rem The unzipped folder. No brackets around what uses it: a folder may be called Program Files (x86).
set "crosscut_home=%~dp0.."
set "crosscut_options=%crosscut_home%\lib\java.options"

if defined JAVA_HOME goto java_home
set "crosscut_java="
for %%j in (java.exe) do set "crosscut_java=%%~$PATH:j"
if not defined crosscut_java goto no_java
goto check

:java_home
set "crosscut_java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%crosscut_java%" goto no_java_home

:check
rem Java 16 and older refuse the options.
"%crosscut_java%" "@%crosscut_options%" -version >nul 2>&1
if not "%ERRORLEVEL%"=="0" goto too_old

rem Results are in UTF-8; the console shows them so, and gets its own code page back.
set "crosscut_page="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "crosscut_page=%%p"
chcp 65001 >nul 2>&1

"%crosscut_java%" "@%crosscut_options%" %JAVA_OPTS% -cp "%crosscut_home%\lib\*" io.github.crosscut.batch.Crosscut %*
set "crosscut_code=%ERRORLEVEL%"

if defined crosscut_page chcp %crosscut_page% >nul 2>&1
exit /b %crosscut_code%

:no_java
>&2 echo crosscut: no java found; install Java 17 or newer (a JRE will do), or set JAVA_HOME to one
exit /b 2

:no_java_home
>&2 echo crosscut: JAVA_HOME is "%JAVA_HOME:"=%", which holds no bin\java.exe; set it to a Java 17 or newer
exit /b 2

:too_old
>&2 echo crosscut: "%crosscut_java%" is not Java 17 or newer, which is needed. It says:
"%crosscut_java%" -version
exit /b 2
