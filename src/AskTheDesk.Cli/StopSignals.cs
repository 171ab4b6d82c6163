using System.Runtime.InteropServices;

namespace AskTheDesk.Cli;

/// <summary>Ctrl-C, or being told to end, asks the verb to stop; a second time ends the process at once.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    public StopSignals(TextWriter error)
    {
        void Stop(PosixSignalContext signal)
        {
            if (_stop.IsCancellationRequested)
            {
                return;
            }
            signal.Cancel = true;
            error.WriteLine("Stopping; once more to stop at once.");
            _stop.Cancel();
        }
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop));
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop));
    }

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _stop.Dispose();
    }
}
