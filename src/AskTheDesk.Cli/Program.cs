using AskTheDesk.Cli;

return await DeskProgram.RunAsync(args);
